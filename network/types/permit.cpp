// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "network/types/permit.h"

#include <QRegularExpression>

namespace atrium {

using namespace Qt::StringLiterals;

QString permitIn(const QString &detail)
{
    // 40 letters a part: the longest known one has 21, and what is longer would not fit where a permit is shown.
    static const QRegularExpression permit(
        u"(?<![A-Za-z0-9_:])[A-Za-z][A-Za-z0-9]{0,39}(?::[A-Za-z][A-Za-z0-9]{0,39}){2,7}(?![A-Za-z0-9_:])"_s);
    return permit.match(detail).captured(0);
}

} // namespace atrium
