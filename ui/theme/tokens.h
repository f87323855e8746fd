// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace atrium {

/// The two of high contrast: text 7:1 on whatever it stands on, the lines that matter 4.5:1.
enum class ThemeName { Light, Dark, HighContrastLight, HighContrastDark };
constexpr ThemeName allThemes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrastLight, ThemeName::HighContrastDark};
[[nodiscard]] constexpr bool isDark(ThemeName theme)
{
    return theme == ThemeName::Dark || theme == ThemeName::HighContrastDark;
}
[[nodiscard]] constexpr bool isHighContrast(ThemeName theme)
{
    return theme == ThemeName::HighContrastLight || theme == ThemeName::HighContrastDark;
}

/// Every colour of the program, once (design 2 and look/README). Panes ask here or in the palette; a literal colour anywhere else is a bug.
struct Tokens {
    QColor window, surface, border, controlBorder, text, muted, accent, onAccent;
    QColor good, warn, bad, goodSoft, warnSoft, badSoft;
    QColor hover, selected, skeleton, grid, dim;
    struct Pair {
        QColor fill, text;
    };
    Pair initials[6]; ///< blue, green, plum, sand, teal, brick
    QColor accentHover, accentPressed; ///< the primary button under the pointer and held down
    Pair toolTip; ///< dark in all themes but the dark one of high contrast, where it would have no edge
    struct Series {
        QColor transmitted, delivered, opened, clicked, failed, deliveryErrored, rest;
    };
    Series series; ///< one colour an event, everywhere (ui/theme/serieslook); rest: new, transiently failed and words we do not know
    /// A mall's or an account's dot; the same in all themes, so that it is recognised in each. Told apart also by people who do not
    /// see red, green or blue: at least 20 in CIELAB between any two, with any of these kinds of sight.
    QColor malls[6];
    QColor selectedEdge; ///< around what is selected, where the fill alone would be too faint; invalid: none
};

[[nodiscard]] const Tokens &tokensOf(ThemeName theme);
/// Of the theme in force.
[[nodiscard]] const Tokens &tokens();
[[nodiscard]] ThemeName currentTheme();
/// For Appearance alone: others change the setting.
void setCurrentTheme(ThemeName theme);
[[nodiscard]] QPalette paletteOf(ThemeName theme);
/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// The dot of a mall, the same in every run and on every computer: its place in the list follows from its customer id.
[[nodiscard]] QColor mallColour(qint64 customerId);
/// Likewise, where only the scope is at hand; of one that is a single customer it is that customer's.
[[nodiscard]] QColor mallColour(const QString &scope);
/// The dot of an account: the colour that was chosen for it ("#c86c7a"), or one by its place in the list of accounts.
[[nodiscard]] QColor accountColour(const QString &chosen, qsizetype place);

} // namespace atrium
