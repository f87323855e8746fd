// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace atrium {

/// Paints a row of NotificationsModel from its layout and nothing else: notifications are density().row high, days dayHeight().
class NotificationDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    static void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintNotification(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace atrium
