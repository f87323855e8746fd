// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/announcer.h"

#include "ui/common/plainlabel.h"

namespace atrium {

using namespace Qt::StringLiterals;

void announce(QWidget *anywhere, const QString &sentence)
{
    if (!anywhere || sentence.isEmpty())
        return;
    QWidget *window = anywhere->window();
    auto *voice = window->findChild<PlainLabel *>(u"announcer"_s, Qt::FindDirectChildrenOnly);
    if (!voice) {
        voice = new PlainLabel({}, Type::Caption, window); // a label is a StaticText to assistive technology
        voice->setObjectName(u"announcer"_s);
        voice->setAttribute(Qt::WA_TransparentForMouseEvents);
        voice->setFocusPolicy(Qt::NoFocus);
        voice->setGeometry(0, 0, 1, 1);
        voice->setVisible(true);
    }
    voice->setAccessibleName(sentence); // sends NameChanged, also for the same sentence again
}

} // namespace atrium
