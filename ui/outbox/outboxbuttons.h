// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/outbox/outboxwords.h"
#include "ui/outbox/outboxdeeds.h"

#include <QObject>

#include <map>

class QWidget;

namespace atrium {

class Button;

/// What may be done about one row of the outbox, as buttons in it and as a menu, and the two answers of its question. One that goes while
/// it has the focus leaves it to the row.
class OutboxButtons : public QObject {
    Q_OBJECT
public:
    enum Face { Deeds, Question, Nothing };

    /// The buttons are children of row, and it filters their events.
    explicit OutboxButtons(QWidget *row);

    void setRow(const OutboxRow &row, const OutboxWords &words);
    void setFace(Face face);
    [[nodiscard]] QList<Button *> shown() const; ///< in order
    [[nodiscard]] int wantedWidth() const;
    /// Against the right edge of that box of the row, centred in it; mirrored for right-to-left.
    void place(const QRect &box);
    void focusSafeAnswer(); ///< of the question
    [[nodiscard]] bool hasAnswerFocus() const;
    void explainPin(); ///< why it cannot be taken back: by voice, and as a tip at the button
    void openMenu(const QPoint &globalPosition);
    void reword();

Q_SIGNALS:
    void wanted(atrium::OutboxDeed deed);
    void answered(bool yes);
    void changed(); ///< others are shown now

private:
    [[nodiscard]] Button *make(Button *button);
    void show();

    QWidget *m_row;
    OutboxRow m_shownRow;
    OutboxWords m_words;
    std::map<OutboxDeed, Button *> m_deeds; // made when they are needed first
    Button *m_yes {}; // of the question
    Button *m_no {};
    Face m_face {Deeds};
};

} // namespace atrium
