// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>

class QPainter;

namespace atrium {

/// An icon of our own set (resources/icons/NAME.svg, 24 px grid, 1.75 px line), tinted. Rendered by Qt6::Svg, cached by name, colour,
/// size and device pixel ratio. An unknown name asserts in debug builds: a missing icon is a bug, not a blank. An invalid colour leaves
/// the picture its own colours (the logo).
[[nodiscard]] QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);
/// Normal in `text`, disabled in `muted`, of the theme in force when called.
[[nodiscard]] QIcon icon(const QString &name);
/// Centred in box, as large as its shorter side, mirrored under right-to-left where the picture has a direction.
void paintIcon(QPainter &painter, const QRect &box, const QString &name, const QColor &colour);

} // namespace atrium
