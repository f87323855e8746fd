// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notificationsmodel.h"
#include "network/types/permit.h"

#include <QStackedWidget>

#include <memory>

namespace atrium {

class Button;

/// One notification in full (look/03, right): title, mall and time, text, facts, and what one can do with it; or one sentence while none
/// is chosen. It says nothing to the server: whoever shows it does.
class NotificationPanel : public QStackedWidget {
    Q_OBJECT
public:
    explicit NotificationPanel(QWidget *parent = nullptr);
    ~NotificationPanel() override;

    /// What is shown; nothing: the sentence. Another notification starts at its top, without the note.
    void show(const std::optional<NotificationCard> &card, const NotificationWords &words, const QList<NotificationFact> &facts);
    /// Whether there is anything to choose: otherwise the list beside it says all there is to say.
    void setChoice(bool choice);
    /// A way back to the list, where there is no room for both.
    void setBackShown(bool shown);
    /// Above the buttons, until another notification is shown: why one could not go there.
    void note(const QString &sentence);
    void setMissingPermit(const MissingPermit &missing); ///< to mark it seen
    void reword(bool withKeys);
    /// The button one most likely wants.
    [[nodiscard]] QWidget *firstButton() const;
    [[nodiscard]] QWidget *markSeenButton() const;

Q_SIGNALS:
    void goWanted();
    void markSeenWanted();
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void measure();
    void fitTitle();
    void showWhole();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
