#ifndef C_OPENSSL_TLS_H
#define C_OPENSSL_TLS_H

// The macros of OpenSSL's TLS and certificate interfaces, as functions that Swift can call.

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

static inline int martlet_ssl_ctx_set_min_proto_version(SSL_CTX *context, int version) {
  return (int)SSL_CTX_set_min_proto_version(context, version);
}

static inline void martlet_ssl_ctx_release_buffers(SSL_CTX *context) {
  SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                                SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

static inline void martlet_ssl_ctx_disable_session_cache(SSL_CTX *context) {
  SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

static inline int martlet_ssl_set_server_name(SSL *ssl, const char *name) {
  return (int)SSL_set_tlsext_host_name(ssl, name);
}

static inline void martlet_bio_set_retry_read(BIO *bio) {
  BIO_clear_retry_flags(bio);
  BIO_set_retry_read(bio);
}

static inline void martlet_bio_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }

static inline BIO *martlet_bio_memory(const void *bytes, int length) {
  return BIO_new_mem_buf(bytes, length);
}

static inline long martlet_bio_contents(BIO *bio, char **bytes) {
  return BIO_get_mem_data(bio, bytes);
}

static inline GENERAL_NAMES *martlet_x509_alternative_names(X509 *certificate) {
  return (GENERAL_NAMES *)X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
}

static inline int martlet_general_names_count(const GENERAL_NAMES *names) {
  return sk_GENERAL_NAME_num(names);
}

// The text of an alternative name of a type (GEN_DNS, GEN_URI); null where it is of another.
static inline const ASN1_STRING *martlet_general_name_text(const GENERAL_NAMES *names, int index,
                                                           int type) {
  const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
  return name->type == type ? name->d.ia5 : NULL;
}

static inline void martlet_general_names_free(GENERAL_NAMES *names) { GENERAL_NAMES_free(names); }

static inline EVP_PKEY *martlet_generate_p256(void) { return EVP_EC_gen("P-256"); }

// Adds an extension such as subjectAltName in the text form of openssl.cnf.
static inline int martlet_x509_add_extension(X509 *certificate, int nid, const char *value) {
  X509V3_CTX context;
  X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
  X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
  if (extension == NULL) return 0;
  int result = X509_add_ext(certificate, extension, -1);
  X509_EXTENSION_free(extension);
  return result;
}

#endif
