// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sendings/popover.h"

class QGridLayout;

namespace atrium {

/// What happened in one bucket (SD15): each kind of event with its count. One that is chosen closes the box.
class BucketBox : public Popover {
    Q_OBJECT
public:
    struct Row {
        QString event {}; ///< the API's word
        QString name {};
        QString count {}; ///< "70 messages"; empty: there is no value
        QString all {}; ///< "of 1,204 in this time"; empty where that says nothing
    };
    /// title: the bucket's time. anchor: the chart or the table that it is of. Goes when it is shut.
    /// partial: what is to be said of a bucket that is not over.
    BucketBox(const QString &title, const QString &partial, const QList<Row> &rows, QWidget *anchor);
    void open(const QRect &spot); ///< of the anchor, what the tip points to

Q_SIGNALS:
    void eventChosen(const QString &event);

private:
    void build(const QString &title, const QString &partial, const QList<Row> &rows);
    void addRow(QGridLayout *grid, const Row &row);

    QWidget *m_first {}; // takes the focus
};

} // namespace atrium
