// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/palette/paletteentry.h"

#include <QRect>
#include <QStyledItemDelegate>

namespace atrium {

/// Where the parts of an entry's row stand, left to right; mirrored by whoever paints.
struct PaletteRowLayout {
    QRect fill {}, icon {}, title {}, detail {}, dot {}, trailing {};
};
[[nodiscard]] PaletteRowLayout layOutPaletteRow(const PaletteEntry &entry, const QRect &row);

/// Heights in the palette, by the text size in force.
[[nodiscard]] int paletteRowHeight();
[[nodiscard]] int paletteCaptionHeight();

/// Rows of the palette: captions of groups, and entries with what was found of their title in accent.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] bool helpEvent(
        QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

} // namespace atrium
