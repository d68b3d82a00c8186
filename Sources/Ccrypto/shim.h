// The one-shot functions of the low-level interface: they pull in the hash alone, not the provider machinery.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
