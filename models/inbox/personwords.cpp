// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/personwords.h"

#include "models/inbox/plaintext.h"

#include <QCoreApplication>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

constexpr int longestName = 120;
constexpr int tints = 6;

/// The first letter or digit, as a capital; names that begin with a quotation mark or an emoji have one too.
QString initialOf(const QString &name)
{
    const QString composed = name.normalized(QString::NormalizationForm_C);
    for (const char32_t code : composed.toUcs4()) {
        if (QChar::isLetterOrNumber(code))
            return QString::fromUcs4(&code, 1).toUpper().left(2);
    }
    return {};
}

} // namespace

QString nameOf(const User &user)
{
    const QString name = singleLine(user.fullName(), longestName);
    return name.isEmpty() ? Words::tr("Unknown person") : name;
}

QString shortNameOf(const User &user)
{
    const QString first = singleLine(user.firstName, longestName);
    return first.isEmpty() ? singleLine(user.lastName, longestName) : first;
}

QString initialsOf(const User &user)
{
    const QString both = initialOf(singleLine(user.firstName, longestName)) + initialOf(singleLine(user.lastName, longestName));
    return both.isEmpty() ? u"?"_s : both;
}

int tintOf(const UserId &id)
{
    // FNV-1a: qHash is seeded anew in each run, and a person should keep their colour.
    quint32 hash = 2166136261u;
    for (const QChar c : id.value) {
        hash ^= c.unicode();
        hash *= 16777619u;
    }
    return static_cast<int>(hash % tints);
}

} // namespace atrium
