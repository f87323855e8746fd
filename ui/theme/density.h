// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSize>

class QWidget;

namespace atrium {

/// All sizes of the program, multiples of 4 px, in device-independent pixels. Layouts take them from here; no literal px in a pane.
/// The values here are those of body text at 13 px; larger text makes everything that holds text grow with it.
struct Density {
    bool compact {};
    int row {64}; ///< list rows
    int avatar {36}; ///< initials in list rows
    int avatarThread {32};
    int control {32}; ///< buttons, fields
    int paneHead {56};
    int topBar {48};
    int rail {80};
    int railItem {56};
    int strip {40};
    int badge {20};
    int padXs {4}, padS {8}, pad {12}, padL {16}, padXl {24};
    int radius {6}, cardRadius {8};
    int icon {20};
    int controlLow {28}; ///< buttons in rows and strips, chips
    int tag {20}; ///< tags, and key caps less 2
    int iconSmall {16}; ///< in buttons, beside captions
    int bodyPx {13}; ///< body text, what all else is derived from
};

enum class Type { Caption, Body, Label, Strong, Title, Figure }; ///< 0.85; 1; 1 medium; 1 semibold; 1.15 semibold; 1.7 semibold

[[nodiscard]] const Density &density();
/// For Appearance alone. family: of the body; bodyPx: text scale already applied.
void setDensity(bool compact, const QString &family, int bodyPx);
/// The application font in one of our sizes and weights; never under 11 px.
[[nodiscard]] QFont typeface(Type type);
/// Distance of two base lines: body 20, caption 16, title 20, figure 32 at 100 %.
[[nodiscard]] int lineHeight(Type type);

/// A length that was designed at body text of 13 px.
[[nodiscard]] int scaled(int designed);
/// The size of a window that was designed at 100 %, with room for the text size in force, as far as its screen has it.
[[nodiscard]] QSize windowSize(QSize designed, const QWidget *window);

} // namespace atrium
