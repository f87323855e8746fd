// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/pseudolocale.h"

#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

QString accented(QString text)
{
    static const QString plain = u"aceinorstuyzACEINORSTUYZ"_s;
    static const QString dressed = u"åçéîñöŕšťûÿžÅÇÉÎÑÖŔŠŤÛÝŽ"_s;
    for (QChar &c : text) {
        if (const qsizetype at = plain.indexOf(c); at >= 0)
            c = dressed.at(at);
    }
    return text;
}

} // namespace

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    return source && *source ? stretched(QString::fromUtf8(source)) : QString();
}

QString PseudoLocale::stretched(const QString &source)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]+"_s);
    QString once;
    QString again;
    qsizetype at = 0;
    for (auto it = placeholder.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString between = accented(source.mid(at, match.capturedStart() - at));
        once += between + match.captured();
        again += between;
        at = match.capturedEnd();
    }
    const QString rest = accented(source.mid(at));
    return u'[' + once + rest + u' ' + (again + rest).simplified() + u']';
}

} // namespace atrium
