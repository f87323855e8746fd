// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redaction.h"

#include <QMutex>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Secrets {
    QMutex mutex; // any thread may log
    QList<QString> all;
};

Secrets &secrets()
{
    static Secrets one;
    return one;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
}

/// What stands before the secret is the first group, and stays.
const std::array<QRegularExpression, 6> &patterns()
{
    // Names under which secrets travel: OAuth and OpenID Connect, and what people call theirs; with whatever stands before.
    static const QString keys =
        u"(?:token|(?:(?<![a-z0-9])|(?<=%[0-9a-f]{2}))code|verifier|id_token_hint|secret|passw(?:or)?d|assertion|session_state)"_s;
    // Quotes as written, and as Qt's debug stream and JSON within JSON write them: with backslashes before.
    static const QString quote = u"\\\\*[\"']"_s;
    static const std::array all {
        // Authorization: Digest a="b": schemes have several words, so all the line goes. In quotes: up to the next one.
        pattern(u"((?:authorization|cookie)\\s*[:=]\\s*)(?!"_s + quote + u")[^\\r\\n]+"_s),
        pattern(
            u"((?:authorization|cookie)(?:"_s + quote + u"\\s*[,:]\\s*(?:[a-z]{0,20}\\()?|\\s*[:=]\\s*)"_s + quote + u")[^\"'\\r\\n]+"_s),
        pattern(u"(bearer(?:\\s|%20|\\+)+)[^\\s\"',;\\\\]+"_s),
        // {"access_token": "abc"}; an escaped slash in it is no end, an escaped quote is.
        pattern(u"("_s + keys + quote + u"\\s*[:,=]\\s*)(?:"_s + quote + u"(?:[^\"'\\\\]|\\\\+[^\"'\\\\])+|[^\\s\"',;}\\]\\\\]+)"_s),
        // ?code=abc&, access_token: abc, and the same percent-encoded inside another address
        pattern(u"("_s + keys + u"\\s*(?:=|:|%3D|%253D)\\s*)[^\\s&\"'<>;,)}\\]]+"_s),
        pattern(u"()\\beyJ[a-z0-9_-]{6,}\\.[a-z0-9_-]+(?:\\.[a-z0-9_-]*)?"_s),
    };
    return all;
}

} // namespace

QString redacted(QString text)
{
    {
        Secrets &known = secrets();
        const QMutexLocker lock(&known.mutex);
        for (const QString &secret : std::as_const(known.all))
            text.replace(secret, u"[redacted]"_s);
    }
    for (const QRegularExpression &one : patterns())
        text.replace(one, u"\\1[redacted]"_s);
    return text;
}

void keepOutOfLogs(const QByteArray &secret)
{
    constexpr qsizetype shortest = 6; // a shorter one would black out half of each line, and is the demo's
    if (secret.size() < shortest)
        return;
    Secrets &known = secrets();
    const QMutexLocker lock(&known.mutex);
    const QString text = QString::fromUtf8(secret);
    for (const QString &form : {text, QString::fromLatin1(QUrl::toPercentEncoding(text))}) {
        if (known.all.contains(form))
            continue;
        // Tokens are renewed every few minutes, each line is searched for all of them, and old ones are held by nobody any more.
        constexpr qsizetype most = 128;
        if (known.all.size() >= most)
            known.all.removeFirst();
        known.all.append(form);
    }
}

} // namespace atrium
