// The low-level interface (SHA256_Init, _Update, _Final): it pulls in the hash alone, with the processor's own
// instructions. The one-shot SHA256() goes through OpenSSL 3's providers and would link and start all of them.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>
