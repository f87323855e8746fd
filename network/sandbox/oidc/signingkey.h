// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <future>
#include <memory>
#include <mutex>

namespace atrium::sandbox {

/// The RSA key that tokens are signed with. It is made when it is first needed, because that takes longer than everything else at
/// start together and most runs sign nobody in; it is another one in every run and never leaves the memory, because a key that
/// followed from the seed could be computed by whoever reads this source.
class SigningKey {
public:
    /// Begins to make the key on a thread of its own: somebody is about to sign in.
    void prepare();
    /// RS256.
    [[nodiscard]] QByteArray sign(const QByteArray &text);
    /// Nothing was signed by a key that was not needed yet.
    [[nodiscard]] bool verify(const QByteArray &text, const QByteArray &signature) const;
    /// Names the key: its thumbprint (RFC 7638), so that no other key has this name.
    [[nodiscard]] QByteArray id();
    /// The public half, as one key of a JWKS.
    [[nodiscard]] QByteArray jwk();

private:
    class Pair;

    using Made = std::shared_ptr<const Pair>;

    [[nodiscard]] Made pair();
    [[nodiscard]] Made pairIfAny() const;

    mutable std::mutex m_mutex;
    std::shared_future<Made> m_pair;
};

[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);
/// 256 bits nobody can guess.
[[nodiscard]] QByteArray randomBytes();
/// Takes as long for texts that differ early as for texts that differ late.
[[nodiscard]] bool sameSecret(const QByteArray &one, const QByteArray &other);

} // namespace atrium::sandbox
