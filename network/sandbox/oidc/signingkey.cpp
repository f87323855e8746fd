// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sandbox/oidc/signingkey.h"

// The only file that knows OpenSSL.
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <QCryptographicHash>

#include <chrono>

namespace atrium::sandbox {

namespace {

constexpr size_t keyBits = 2048;

template<auto function>
struct Free {
    template<typename Thing>
    void operator()(Thing *thing) const
    {
        function(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Free<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Free<BN_free>>;

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray numberIn(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    EVP_PKEY_get_bn_param(key, name, &raw);
    const Number number(raw);
    Q_CHECK_PTR(raw);
    QByteArray bytes((BN_num_bits(raw) + 7) / 8, '\0');
    BN_bn2bin(raw, bytesOf(bytes));
    return base64Url(bytes);
}

} // namespace

class SigningKey::Pair {
public:
    Pair()
        : m_key(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", keyBits))
    {
        Q_CHECK_PTR(m_key.get());
        m_public = R"("e":")" + numberIn(m_key.get(), OSSL_PKEY_PARAM_RSA_E) + R"(","kty":"RSA","n":")"
            + numberIn(m_key.get(), OSSL_PKEY_PARAM_RSA_N) + '"';
        m_id = base64Url(QCryptographicHash::hash('{' + m_public + '}', QCryptographicHash::Sha256));
    }

    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    [[nodiscard]] QByteArray jwk() const { return R"({"kid":")" + m_id + R"(","use":"sig","alg":"RS256",)" + m_public + '}'; }

private:
    Key m_key;
    QByteArray m_public; // e, kty and n in this order and without a space: what a thumbprint is taken of
    QByteArray m_id;
};

void SigningKey::prepare()
{
    const std::lock_guard lock(m_mutex);
    if (!m_pair.valid()) {
        m_pair = std::async(std::launch::async, [] { return std::make_shared<const Pair>(); }).share();
    }
}

SigningKey::Made SigningKey::pair()
{
    prepare();
    std::unique_lock lock(m_mutex);
    const std::shared_future<Made> made = m_pair;
    lock.unlock(); // it may take a while
    return made.get();
}

SigningKey::Made SigningKey::pairIfAny() const
{
    const std::lock_guard lock(m_mutex);
    const bool isMade = m_pair.valid() && m_pair.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    return isMade ? m_pair.get() : nullptr;
}

QByteArray SigningKey::sign(const QByteArray &text)
{
    const Made signer = pair();
    const Digest digest(EVP_MD_CTX_new());
    QByteArray signature(EVP_PKEY_get_size(signer->key()), '\0');
    auto size = size_t(signature.size());
    const bool good = EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, signer->key()) == 1
        && EVP_DigestSign(digest.get(), bytesOf(signature), &size, bytesOf(text), size_t(text.size())) == 1;
    signature.resize(good ? qsizetype(size) : 0); // an empty one convinces nobody
    return signature;
}

bool SigningKey::verify(const QByteArray &text, const QByteArray &signature) const
{
    const Made signer = pairIfAny();
    if (!signer) {
        return false;
    }
    const Digest digest(EVP_MD_CTX_new());
    return EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, signer->key()) == 1
        && EVP_DigestVerify(digest.get(), bytesOf(signature), size_t(signature.size()), bytesOf(text), size_t(text.size())) == 1;
}

QByteArray SigningKey::id()
{
    return pair()->id();
}

QByteArray SigningKey::jwk()
{
    return pair()->jwk();
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomBytes()
{
    QByteArray bytes(32, '\0');
    if (RAND_bytes(bytesOf(bytes), int(bytes.size())) != 1) {
        qBadAlloc(); // no randomness, no secrets
    }
    return bytes;
}

bool sameSecret(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size() && CRYPTO_memcmp(one.constData(), other.constData(), size_t(one.size())) == 0;
}

} // namespace atrium::sandbox
