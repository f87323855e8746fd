// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/missingpermit.h"

#include "ui/common/announcer.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QToolTip>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct MissingPermitWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::MissingPermitWords)
};

} // namespace

QString missingPermitSentence(const MissingPermit &missing)
{
    return missing ? MissingPermitWords::tr("Your account lacks the permit %1. Ask your administrator for it.").arg(*missing) : QString();
}

void showMissingPermit(QWidget *control, const MissingPermit &missing, const QString &usualToolTip)
{
    const QString sentence = missingPermitSentence(missing);
    control->setAccessibleDescription(sentence); // first: without one the tool tip is it
    setPlainToolTip(control, sentence.isEmpty() ? usualToolTip : sentence);
}

void tellMissingPermit(QWidget *control, const MissingPermit &missing)
{
    if (!missing)
        return;
    announce(control, missingPermitSentence(missing));
    if (control->isVisible())
        QToolTip::showText(control->mapToGlobal(QPoint(0, control->height())), control->toolTip(), control);
}

} // namespace atrium
