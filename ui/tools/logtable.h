// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/plaintable.h"

namespace atrium {

/// The rows of the log. At its end it follows what is added; further up it stands still. Several rows can be chosen and copied.
class LogTable : public PlainTable {
    Q_OBJECT
public:
    explicit LogTable(const QString &objectName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void copyWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool isAtEnd() const;

    bool m_follows {true};
};

} // namespace atrium
