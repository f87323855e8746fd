// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <QPalette>

#include <cmath>

namespace atrium {

namespace {

ThemeName tokensInForce = ThemeName::Light;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens makeLight()
{
    Tokens t;
    t.window = rgb(0xF6F7F9);
    t.surface = rgb(0xFFFFFF);
    t.border = rgb(0xE1E4E8);
    t.controlBorder = rgb(0x838B96);
    t.text = rgb(0x1A1D23);
    t.muted = rgb(0x59616D);
    t.accent = rgb(0x2B63D9);
    t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x1A7A4C);
    t.warn = rgb(0x8F5F00);
    t.bad = rgb(0xB3261E);
    t.goodSoft = rgb(0xE4F2EA);
    t.warnSoft = rgb(0xFBF0D9);
    t.badSoft = rgb(0xFBE9E7);
    t.hover = rgb(0xF0F2F5);
    t.selected = rgb(0xE6EEFC);
    t.skeleton = rgb(0xE9ECF0);
    t.grid = rgb(0xECEEF1);
    t.accentHover = rgb(0x2457C3);
    t.accentPressed = rgb(0x1E4AA8);
    t.initials[0] = {rgb(0xDCE8FB), rgb(0x2050A9)};
    t.initials[1] = {rgb(0xDDF0E6), rgb(0x1B6341)};
    t.initials[2] = {rgb(0xF3E1ED), rgb(0x88386A)};
    t.initials[3] = {rgb(0xF6EAD2), rgb(0x785101)};
    t.initials[4] = {rgb(0xD9EEF1), rgb(0x165F6C)};
    t.initials[5] = {rgb(0xF8E2DA), rgb(0x94391A)};
    t.series = {.transmitted = rgb(0x2E93C9),
        .delivered = rgb(0x0067A3),
        .opened = rgb(0x008A64),
        .clicked = rgb(0xB8508A),
        .failed = rgb(0xB34100),
        .deliveryErrored = rgb(0xB57B00),
        .rest = rgb(0x919191)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = rgb(0x15171B);
    t.surface = rgb(0x1D2025);
    t.border = rgb(0x2D323A);
    t.controlBorder = rgb(0x6E7681);
    t.text = rgb(0xE9EBEE);
    t.muted = rgb(0x9AA2AE);
    t.accent = rgb(0x7FA8F9);
    t.onAccent = rgb(0x15171B);
    t.good = rgb(0x5CC492);
    t.warn = rgb(0xE3B341);
    t.bad = rgb(0xF2857D);
    t.goodSoft = rgb(0x1B3328);
    t.warnSoft = rgb(0x362D18);
    t.badSoft = rgb(0x3B2422);
    t.hover = rgb(0x262A31);
    t.selected = rgb(0x25324B);
    t.skeleton = rgb(0x292E35);
    t.grid = rgb(0x282C33);
    t.accentHover = rgb(0x94B6FA);
    t.accentPressed = rgb(0xA9C5FB);
    t.initials[0] = {rgb(0x22355A), rgb(0xA8C4F9)};
    t.initials[1] = {rgb(0x1F3D30), rgb(0x8AD6B0)};
    t.initials[2] = {rgb(0x44293B), rgb(0xE5A9CD)};
    t.initials[3] = {rgb(0x40341B), rgb(0xE7C271)};
    t.initials[4] = {rgb(0x1C3B41), rgb(0x86CFDC)};
    t.initials[5] = {rgb(0x482B21), rgb(0xEFAB91)};
    t.series = {.transmitted = rgb(0x56B4E9),
        .delivered = rgb(0x3D9BE0),
        .opened = rgb(0x1FBF92),
        .clicked = rgb(0xDB93BC),
        .failed = rgb(0xE8752A),
        .deliveryErrored = rgb(0xE6A91F),
        .rest = rgb(0x848484)};
    return t;
}

Tokens makeHighContrastLight()
{
    Tokens t;
    t.window = rgb(0xFFFFFF);
    t.surface = rgb(0xFFFFFF);
    t.border = rgb(0x5A5F66); // window and surface are one: edges alone tell parts from each other
    t.controlBorder = rgb(0x1A1D23);
    t.text = rgb(0x000000);
    t.muted = rgb(0x30353C);
    t.accent = rgb(0x00328C);
    t.onAccent = rgb(0xFFFFFF);
    t.good = rgb(0x004D26);
    t.warn = rgb(0x5A3900);
    t.bad = rgb(0x8A0000);
    t.goodSoft = rgb(0xE0F2E7);
    t.warnSoft = rgb(0xFCEFD0);
    t.badSoft = rgb(0xFBE6E4);
    t.hover = rgb(0xF1F3F6);
    t.selected = rgb(0xD6E4FF);
    t.selectedEdge = t.accent;
    t.skeleton = rgb(0xD5D9DF);
    t.grid = rgb(0xA9AFB8);
    t.accentHover = rgb(0x002A75);
    t.accentPressed = rgb(0x00205C);
    t.initials[0] = {rgb(0xDCE8FB), rgb(0x123A85)};
    t.initials[1] = {rgb(0xDDF0E6), rgb(0x0B4A2D)};
    t.initials[2] = {rgb(0xF3E1ED), rgb(0x6A1F50)};
    t.initials[3] = {rgb(0xF6EAD2), rgb(0x573A00)};
    t.initials[4] = {rgb(0xD9EEF1), rgb(0x064650)};
    t.initials[5] = {rgb(0xF8E2DA), rgb(0x702306)};
    t.series = {.transmitted = rgb(0x057BB8),
        .delivered = rgb(0x083A6C),
        .opened = rgb(0x00664A),
        .clicked = rgb(0xAA3482),
        .failed = rgb(0x7F2F00),
        .deliveryErrored = rgb(0x8C5B00),
        .rest = rgb(0x707274)};
    return t;
}

Tokens makeHighContrastDark()
{
    Tokens t;
    t.window = rgb(0x000000);
    t.surface = rgb(0x000000);
    t.border = rgb(0x9AA1AB);
    t.controlBorder = rgb(0xE0E3E8);
    t.text = rgb(0xFFFFFF);
    t.muted = rgb(0xD9DDE3);
    t.accent = rgb(0xA9C8FF);
    t.onAccent = rgb(0x000000);
    t.good = rgb(0x7BEBAE);
    t.warn = rgb(0xFFD666);
    t.bad = rgb(0xFFB3AC);
    t.goodSoft = rgb(0x0E2A1C);
    t.warnSoft = rgb(0x2E2300);
    t.badSoft = rgb(0x3A1412);
    t.hover = rgb(0x1C1F24);
    t.selected = rgb(0x152F61);
    t.selectedEdge = t.accent;
    t.skeleton = rgb(0x33383F);
    t.grid = rgb(0x50565F);
    t.accentHover = rgb(0xC0D7FF);
    t.accentPressed = rgb(0xD6E5FF);
    t.initials[0] = {rgb(0x22355A), rgb(0xC8DBFF)};
    t.initials[1] = {rgb(0x1F3D30), rgb(0xB6EBD0)};
    t.initials[2] = {rgb(0x44293B), rgb(0xF3CDE2)};
    t.initials[3] = {rgb(0x40341B), rgb(0xF4DCA6)};
    t.initials[4] = {rgb(0x1C3B41), rgb(0xB3E3EC)};
    t.initials[5] = {rgb(0x482B21), rgb(0xF8CDBB)};
    t.series = {.transmitted = rgb(0x7CC8F5),
        .delivered = rgb(0x4AA4EA),
        .opened = rgb(0x35D6A8),
        .clicked = rgb(0xEDB0D0),
        .failed = rgb(0xFF8A40),
        .deliveryErrored = rgb(0xF2BC3D),
        .rest = rgb(0x8E8E8E)};
    t.toolTip = {rgb(0xFFFFFF), rgb(0x000000)};
    return t;
}

Tokens withShared(Tokens t)
{
    t.dim = QColor(0, 0, 0, 71); // 28 %
    if (!t.toolTip.fill.isValid())
        t.toolTip = {rgb(0x1A1D23), rgb(0xFFFFFF)};
    constexpr QRgb malls[] = {0xC86C7A, 0x1F8CF6, 0x848E0E, 0xAD7AA4, 0x318438, 0x6F6BB7};
    for (int i = 0; i < 6; ++i)
        t.malls[i] = rgb(malls[i]);
    return t;
}

// WCAG 2.1, relative luminance.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    const double red = linear(static_cast<double>(colour.redF()));
    const double green = linear(static_cast<double>(colour.greenF()));
    const double blue = linear(static_cast<double>(colour.blueF()));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

} // namespace

const Tokens &tokensOf(ThemeName theme)
{
    static const Tokens light = withShared(makeLight());
    static const Tokens dark = withShared(makeDark());
    static const Tokens highLight = withShared(makeHighContrastLight());
    static const Tokens highDark = withShared(makeHighContrastDark());
    switch (theme) {
    case ThemeName::Light:
        break;
    case ThemeName::Dark:
        return dark;
    case ThemeName::HighContrastLight:
        return highLight;
    case ThemeName::HighContrastDark:
        return highDark;
    }
    return light;
}

const Tokens &tokens()
{
    return tokensOf(tokensInForce);
}

ThemeName currentTheme()
{
    return tokensInForce;
}

void setCurrentTheme(ThemeName theme)
{
    tokensInForce = theme;
}

QPalette paletteOf(ThemeName theme)
{
    const Tokens &t = tokensOf(theme);
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, colour);
        palette.setColor(QPalette::Inactive, role, colour);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, t.window, t.window);
    set(QPalette::WindowText, t.text, t.muted);
    set(QPalette::Base, t.surface, t.window);
    set(QPalette::AlternateBase, t.hover, t.hover);
    set(QPalette::Text, t.text, t.muted);
    set(QPalette::PlaceholderText, t.muted, t.muted);
    set(QPalette::Button, t.surface, t.window);
    set(QPalette::ButtonText, t.text, t.muted);
    set(QPalette::BrightText, t.bad, t.bad);
    set(QPalette::Highlight, t.accent, t.controlBorder);
    set(QPalette::HighlightedText, t.onAccent, t.surface);
    set(QPalette::Link, t.accent, t.muted);
    set(QPalette::LinkVisited, t.warn, t.warn); // no link of ours is told apart by having been visited: the role says "with care"
    set(QPalette::ToolTipBase, t.toolTip.fill, t.toolTip.fill);
    set(QPalette::ToolTipText, t.toolTip.text, t.toolTip.text);
    // What Fusion derives its bevels from, for the few stock parts that we do not paint.
    set(QPalette::Light, t.surface, t.surface);
    set(QPalette::Midlight, t.hover, t.hover);
    set(QPalette::Mid, t.border, t.border);
    set(QPalette::Dark, t.controlBorder, t.border);
    set(QPalette::Shadow, t.border, t.border);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

QColor mallColour(qint64 customerId)
{
    // Not the remainder alone: ids that are handed out in sixes would all meet in one colour.
    const auto id = static_cast<quint64>(customerId);
    return tokens().malls[(id + id / 6) % 6];
}

QColor mallColour(const QString &scope)
{
    qint64 number = 0;
    for (const QChar c : scope)
        number = c.isDigit() ? (number * 10 + c.digitValue()) % 1'000'000'007 : number;
    return mallColour(number);
}

QColor accountColour(const QString &chosen, qsizetype place)
{
    const QColor colour = chosen.isEmpty() ? QColor() : QColor(chosen);
    return colour.isValid() ? colour : tokens().malls[static_cast<size_t>(place) % 6];
}

} // namespace atrium
