// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/curl.h"

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// In single quotes a shell takes every letter for itself; only the quote has to be written outside of them.
QString quoted(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            c = u' ';
    }
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

bool is(const QString &name, QLatin1StringView header)
{
    return name.compare(header, Qt::CaseInsensitive) == 0;
}

} // namespace

QString curlOf(const SentRequest &request)
{
    // Globbing off: curl would read the brackets of "ids[]" as a range.
    QStringList lines {u"curl --globoff --request %1 %2"_s.arg(request.method, quoted(request.url))};
    for (const auto &[name, value] : request.headers) {
        // By name alone, whatever the value is. An id is a request's own, and curl counts the body itself.
        if (is(name, "Authorization"_L1))
            lines.append(u"--header \"Authorization: Bearer $ATRIUM_TOKEN\""_s);
        else if (is(name, "X-Client-Authorization"_L1))
            lines.append(u"--header \"X-Client-Authorization: $ATRIUM_CLIENT_TOKEN\""_s);
        else if (!is(name, "X-Request-ID"_L1) && !is(name, "Content-Length"_L1) && !value.isEmpty())
            lines.append(u"--header "_s + quoted(name + u": "_s + value));
    }
    if (!request.body.isEmpty())
        lines.append(u"--data-raw "_s + quoted(request.body));
    else if (request.hasBody)
        lines.append(u"--data-raw \"$ATRIUM_BODY\""_s);
    return lines.join(u" \\\n  "_s);
}

} // namespace atrium
