// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;

namespace atrium {

class Settings;

/// Carries the settings rows of looks (theme, density, text scale, font) to the whole program, live: palette, style, fonts, density.
/// Besides changed(), every widget gets QEvent::StyleChange after all is in force, and takes its sizes from density() anew there.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication *application, Settings *settings);

    /// What "system" means now: told by the desktop layer; until then by the palette the system gave. Whether it is a dark one also decides
    /// which of the two of high contrast our own setting means.
    void setSystemTheme(ThemeName theme);
    /// What the palette looked like that the system gave at the start, for desktops that say nothing else.
    [[nodiscard]] ThemeName paletteTheme() const { return m_palette; }
    /// What the system asks for; our own setting wins where it does not say "system".
    void setSystemReducedMotion(bool reduced);
    /// Nothing may move: from the system or our own setting.
    [[nodiscard]] static bool reducedMotion();

Q_SIGNALS:
    /// After palette, fonts and density are in force: delegates drop cached layouts, icons are tinted anew.
    void changed();

private:
    void apply();
    void applyMotion();

    QApplication *m_application;
    Settings *m_settings;
    ThemeName m_palette {ThemeName::Light};
    ThemeName m_system {ThemeName::Light};
    bool m_systemReduced {};
    QString m_systemFamily; // of the font the desktop gave at the start
    int m_systemPx;
};

} // namespace atrium
