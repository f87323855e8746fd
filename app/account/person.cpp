// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/person.h"

namespace atrium {

using namespace Qt::StringLiterals;

void Person::narrow(const std::optional<QSet<UserId>> &more)
{
    if (mayBe && more)
        mayBe->intersect(*more);
    else if (more)
        mayBe = more;
}

Whose compare(const Person &owner, const Person &came)
{
    const auto provider = [](const Person &person) { return person.subject.section(u' ', 0, 0); };
    if (!owner.subject.isEmpty() && !came.subject.isEmpty() && provider(owner) == provider(came))
        return owner.subject == came.subject ? Whose::Same : Whose::Another;
    if (!owner.mayBe || !came.mayBe)
        return Whose::Unknown;
    if (!owner.mayBe->intersects(*came.mayBe))
        return Whose::Another;
    return owner.mayBe->size() == 1 && came.mayBe->size() == 1 ? Whose::Same : Whose::Unknown;
}

QString subjectAt(const QUrl &issuer, const QString &subject)
{
    return subject.isEmpty() ? QString() : issuer.toString(QUrl::FullyEncoded) + u' ' + subject;
}

} // namespace atrium
