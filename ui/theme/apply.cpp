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

bool motionReduced = false;

ThemeName themeFor(const QString &setting, ThemeName system)
{
    if (setting == "dark"_L1)
        return ThemeName::Dark;
    if (setting == "light"_L1)
        return ThemeName::Light;
    if (setting == "highContrast"_L1)
        return isDark(system) ? ThemeName::HighContrastDark : ThemeName::HighContrastLight;
    return system;
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
        m_system = m_palette = ThemeName::Dark;
    m_application->setStyle(new Style); // the application owns its style
    // A desktop may want menus and tool tips that fade or roll: Qt would animate them whatever our setting says.
    for (const Qt::UIEffect effect :
        {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
    apply();
    applyMotion();
    connect(m_settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::Theme || key == Setting::Density || key == Setting::TextScale || key == Setting::InterfaceFont)
            apply();
        else if (key == Setting::ReducedMotion)
            applyMotion();
    });
}

void Appearance::setSystemTheme(ThemeName theme)
{
    if (m_system == theme)
        return;
    m_system = theme;
    if (themeFor(m_settings->text(Setting::Theme), theme) != currentTheme())
        apply();
}

void Appearance::setSystemReducedMotion(bool reduced)
{
    m_systemReduced = reduced;
    applyMotion();
}

bool Appearance::reducedMotion()
{
    return motionReduced;
}

void Appearance::apply()
{
    setCurrentTheme(themeFor(m_settings->text(Setting::Theme), m_system));

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

void Appearance::applyMotion()
{
    const QString wanted = m_settings->text(Setting::ReducedMotion);
    motionReduced = wanted == "system"_L1 ? m_systemReduced : wanted == "on"_L1;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        widget->update();
}

} // namespace atrium
