// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/plaintext.h"

#include <algorithm>

namespace atrium {

namespace {

constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

bool isLineBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == lineSeparator || c == paragraphSeparator;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

/// Overrides turn letters round whatever they are ("gpj.exe" for "exe.jpg"), and embeddings that are never closed run on into what comes
/// after. Isolates and marks, which honest right-to-left text needs, cannot do either.
bool isOverride(char16_t c)
{
    return c >= 0x202a && c <= 0x202e;
}

/// In a single line an isolate left open would swallow our own words beside it.
bool isIsolate(char16_t c)
{
    return c >= 0x2066 && c <= 0x2069;
}

/// Characters that are no text at all: interlinear annotation, object replacement, byte order mark.
bool isNothing(char16_t c)
{
    return (c >= 0xfff9 && c <= 0xfffc) || c == 0xfeff || (c >= 0xfff0 && c <= 0xfff8) || c == 0xfffe || c == 0xffff;
}

/// Not in the middle of a pair of surrogates.
QStringView cut(QStringView text, qsizetype limit)
{
    if (text.size() <= limit)
        return text;
    return text.first(limit > 0 && text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
}

} // namespace

QString singleLine(const QString &remote, int limit)
{
    QString line;
    // Looking at a little more than the limit leaves room for what is dropped, without walking a megabyte for a name.
    const QStringView source = cut(remote, qsizetype(limit) * 4);
    line.reserve(std::min(source.size(), qsizetype(limit)) + 1);
    for (const QChar c : source) {
        const char16_t code = c.unicode();
        if (isOverride(code) || isIsolate(code) || isNothing(code))
            continue;
        const bool blank = isLineBreak(code) || isControl(code) || c.isSpace();
        if (blank && (line.isEmpty() || line.back() == u' '))
            continue;
        line.append(blank ? QChar(u' ') : c);
        if (line.size() > limit)
            break;
    }
    return cut(line, limit).toString().trimmed();
}

QString isolated(const QString &line)
{
    const bool mixes = std::any_of(line.begin(), line.end(), [](QChar c) {
        const QChar::Direction direction = c.direction();
        return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
    });
    if (!mixes)
        return line;
    return QString(QChar(firstStrongIsolate) + line + QChar(popIsolate));
}

QString severalLines(const QString &remote, int limit)
{
    const QStringView source = cut(remote, limit);
    const auto kept = [](QChar c) {
        const char16_t code = c.unicode();
        if (code >= 0x20 && code < 0x7f)
            return true;
        return code == u'\n' || code == u'\t' || !(isLineBreak(code) || isControl(code) || isOverride(code) || isNothing(code));
    };
    // Nearly every text is fine as it is, and a megabyte is better shared than copied.
    const auto odd = std::find_if_not(source.begin(), source.end(), kept);
    QString text = odd == source.end() && source.size() == remote.size() ? remote : QString(source.size(), Qt::Uninitialized);
    if (odd != source.end() || source.size() != remote.size()) {
        QChar *to = std::copy(source.begin(), odd, text.data());
        for (auto from = odd; from != source.end(); ++from) {
            if (*from == u'\r' && from + 1 != source.end() && *(from + 1) == u'\n')
                continue;
            if (isLineBreak(from->unicode()))
                *to++ = u'\n';
            else if (kept(*from))
                *to++ = *from;
        }
        text.truncate(to - text.constData());
    }
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace atrium
