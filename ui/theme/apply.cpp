// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/apply.h"

#include "models/base/settings.h"
#include "ui/theme/density.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

// Without a desktop Qt invents a font size; the pictures' own is the better guess.
int systemPx()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen"_L1 || platform == "minimal"_L1)
        return 13;
    return std::clamp(QFontInfo(QGuiApplication::font()).pixelSize(), 12, 18);
}

} // namespace

Appearance::Appearance(QApplication *application, Settings *settings)
    : QObject(application)
    , m_application(application)
    , m_settings(settings)
    , m_systemFamily(QGuiApplication::font().family())
    , m_systemPx(systemPx())
{
    if (QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
        m_system = ThemeName::Dark;
    m_application->setStyle(new Style); // the application owns its style
    apply();
    connect(m_settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::Theme || key == Setting::Density || key == Setting::TextScale || key == Setting::InterfaceFont)
            apply();
    });
}

void Appearance::setSystemTheme(ThemeName theme)
{
    if (m_system == theme)
        return;
    m_system = theme;
    if (m_settings->text(Setting::Theme) == "system"_L1)
        apply();
}

bool Appearance::reducedMotion()
{
    return false;
}

void Appearance::apply()
{
    const QString theme = m_settings->text(Setting::Theme);
    if (theme == "dark"_L1)
        setCurrentTheme(ThemeName::Dark);
    else if (theme == "light"_L1)
        setCurrentTheme(ThemeName::Light);
    else
        setCurrentTheme(m_system);

    const int scale = std::clamp(m_settings->number(Setting::TextScale), 80, 200);
    const bool inter = m_settings->text(Setting::InterfaceFont) != "system"_L1 && QFontDatabase::hasFamily(u"Inter"_s);
    setDensity(m_settings->text(Setting::Density) == "compact"_L1, inter ? u"Inter"_s : m_systemFamily, qRound(m_systemPx * scale / 100.0));

    QApplication::setPalette(paletteOf(currentTheme()));
    QApplication::setFont(typeface(Type::Body));
    QToolTip::setPalette(paletteOf(currentTheme()));
    QToolTip::setFont(typeface(Type::Body));
    // Sizes come from density(): Qt tells nobody of that, so we do, by the event it has for "measure yourself again".
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
    }
    Q_EMIT changed();
}

} // namespace atrium
