// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notificationwords.h"

#include <QWidget>

namespace atrium {

/// Facts below each other (look/03): rows of 32, the names in a column of 104, hairlines between. Read by a screen reader as one text.
class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(const QString &objectName, QWidget *parent = nullptr);

    void setFacts(const QList<NotificationFact> &facts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QRect name {};
        QRect value {};
    };
    [[nodiscard]] Place placeOf(int row) const;

    QList<NotificationFact> m_facts;
};

} // namespace atrium
