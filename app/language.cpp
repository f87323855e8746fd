// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace atrium {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication *application)
{
    auto *english = new QTranslator(application);
    const bool loaded = english->load(u":/i18n/atrium_en.qm"_s);
    Q_ASSERT_X(loaded, "installLanguage", "atrium_en.qm is not compiled in");
    if (loaded)
        QCoreApplication::installTranslator(english);
}

} // namespace atrium
