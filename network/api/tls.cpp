// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/api/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslError>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileMost = 1024 * 1024; // the whole of Debian's collection is 210 KiB
constexpr qsizetype nameMost = 200;

QString nameOf(const QStringList &names)
{
    return names.value(0).left(nameMost);
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QString common = nameOf(certificate.issuerInfo(QSslCertificate::CommonName));
    return common.isEmpty() ? nameOf(certificate.issuerInfo(QSslCertificate::Organization)) : common;
}

QString sentenceOf(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return u"The server's certificate is for %1 and not for %2."_s.arg(
            nameOf(certificate.subjectInfo(QSslCertificate::CommonName)), host);
    case QSslError::CertificateExpired:
        return u"The server's certificate expired on %1."_s.arg(certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return u"The server's certificate is not valid before %1."_s.arg(certificate.effectiveDate().toUTC().date().toString(Qt::ISODate));
    case QSslError::SelfSignedCertificate:
        return u"The server's certificate is self-signed: nobody vouches for it."_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"The server's certificate is issued by %1, which this computer does not know."_s.arg(issuerOf(certificate));
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return u"The server's certificate was revoked."_s;
    case QSslError::NoPeerCertificate:
        return u"The server shows no certificate."_s;
    default:
        return u"The server's certificate is not accepted: %1."_s.arg(error.errorString().left(nameMost));
    }
}

} // namespace

TlsTrust TlsTrust::with(const QString &caFile)
{
    TlsTrust trust {.configuration = QSslConfiguration::defaultConfiguration()};
    trust.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    trust.configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return trust;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        trust.problem = u"The file of trusted certificates %1 cannot be read: %2."_s.arg(caFile, file.errorString());
        return trust;
    }
    const QByteArray pem = file.read(fileMost + 1);
    const QList<QSslCertificate> certificates = pem.size() > fileMost ? QList<QSslCertificate>() : QSslCertificate::fromData(pem);
    if (certificates.isEmpty()) {
        trust.problem = u"The file of trusted certificates %1 holds no certificate in PEM form."_s.arg(caFile);
        return trust;
    }
    // Added, not set: setting a list would stop Qt from finding the system's by itself.
    trust.configuration.addCaCertificates(certificates);
    return trust;
}

QString untrustedReason(const QList<QSslError> &errors, const QString &host)
{
    QStringList sentences;
    for (const QSslError &error : errors) {
        const QString sentence = sentenceOf(error, host);
        if (!sentences.contains(sentence) && sentences.size() < 3)
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

QString handshakeReason(const QString &text, const QString &host)
{
    // OpenSSL's words: its own refusal of the server's version, and the server's refusal of ours.
    if (text.contains("unsupported protocol"_L1) || text.contains("protocol version"_L1))
        return u"%1 speaks only protocols that are too old: TLS 1.2 or newer is needed."_s.arg(host);
    if (text.contains("wrong version number"_L1) || text.contains("packet length too long"_L1))
        return u"%1 does not speak TLS at this address."_s.arg(host);
    return u"No safe connection to %1 came about: %2"_s.arg(host, text.left(1000));
}

TlsInUse tlsInUse(const QSslConfiguration &connection)
{
    TlsInUse use;
    switch (connection.sessionProtocol()) {
    case QSsl::TlsV1_2:
        use.protocol = u"TLS 1.2"_s;
        break;
    case QSsl::TlsV1_3:
        use.protocol = u"TLS 1.3"_s;
        break;
    default:
        break;
    }
    use.cipher = connection.sessionCipher().name().left(nameMost);
    const QSslCertificate certificate = connection.peerCertificate();
    use.issuer = issuerOf(certificate);
    if (certificate.expiryDate().isValid())
        use.expires = Instant::fromUtc(certificate.expiryDate().toUTC());
    return use;
}

} // namespace atrium
