// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/filterchips.h"
#include "ui/sendings/popover.h"

class QCheckBox;
class QLineEdit;

namespace atrium {

class Button;
class PlainLabel;

/// The values of one filter (features SD18): those that are known as boxes to tick, others are typed. What cannot be asked for is said
/// before anything is sent.
class FilterPicker : public Popover {
    Q_OBJECT
public:
    /// known: values that occur, the API's words.
    FilterPicker(const FilterChip &now, const QStringList &known, QWidget *anchor);
    void open();

Q_SIGNALS:
    /// Without values: the chip goes.
    void picked(const atrium::FilterChip &chip);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();
    void check();

    FilterField m_field;
    QList<QCheckBox *> m_boxes;
    QStringList m_values; ///< of the boxes
    QLineEdit *m_typed;
    PlainLabel *m_problem;
    Button *m_take;
};

/// The filter as it is sent, to be read and copied.
class FilterJson : public Popover {
    Q_OBJECT
public:
    FilterJson(const QString &json, QWidget *anchor);
    void open();

private:
    QWidget *m_first;
};

} // namespace atrium
