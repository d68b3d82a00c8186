// What the C library has and Swift's module of it does not declare (glibc 2.28 and later).
int renameat2(int folder, const char *name, int other_folder, const char *other_name, unsigned int flags);
int syncfs(int file);
int memfd_create(const char *name, unsigned int flags);
