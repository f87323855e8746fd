// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

namespace atrium {

/// Cells of the sendings table: name, number and tag; the channel's picture and word; figures with a mark where one must be read with care.
class SendingsDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintCell(QPainter &painter, const QRect &box, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int cellWidth(const QModelIndex &index) const override;
};

/// The picture of a channel: mail, phone, sms; chart for words we do not know.
[[nodiscard]] QString channelIcon(const QString &channel);

} // namespace atrium
