// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>

namespace atrium {

using namespace Qt::StringLiterals;

QString useTestFonts()
{
    struct FontFile {
        QString path;
        QString package;
    };
    const QString inter = u"/usr/share/fonts/opentype/inter/Inter-%1.otf"_s;
    const FontFile files[] = {
        {inter.arg(u"Regular"_s), u"fonts-inter"_s},
        {inter.arg(u"Medium"_s), u"fonts-inter"_s},
        {inter.arg(u"SemiBold"_s), u"fonts-inter"_s},
        {u"/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"_s, u"fonts-dejavu-core"_s},
    };
    for (const FontFile &file : files) {
        if (QFontDatabase::addApplicationFont(file.path) < 0)
            return u"The tests need the font %1; it is in the package %2."_s.arg(file.path, file.package);
    }
    QFont font(QStringList {u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(13);
    QGuiApplication::setFont(font);
    return {};
}

} // namespace atrium
