// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/actions.h"
#include "models/base/places.h"
#include "network/types/liststate.h"
#include "network/types/permit.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class Clock;
class KeptScroll;
class NotificationsModel;
class Settings;

/// What the account is known to lack in the mall in view.
struct NotificationPermits {
    MissingPermit markSeen {};
    MissingPermit markAllSeen {};
};

/// The notifications centre (look/03): list left, the chosen notification right, or one after the other where there is no room for both.
/// The model is its own; the wiring fills it. It knows no store.
///
/// Moving with arrows or j / k shows a notification and changes nothing. Opening one, by a click, Enter or its button, marks it seen.
class NotificationsPane : public QWidget {
    Q_OBJECT
public:
    NotificationsPane(Actions *actions, Settings *settings, Clock *clock, QWidget *parent = nullptr);
    ~NotificationsPane() override;

    [[nodiscard]] NotificationsModel *notifications() const;
    /// Called after the model was filled and its page state set.
    void setListState(const ListState &state, const QTimeZone &zone);
    [[nodiscard]] QString selected() const; ///< row id, empty for none
    [[nodiscard]] KeptScroll *scroll() const; ///< of the list
    /// Which of them are shown: all, or those that are not seen.
    void showAll(bool all);
    /// What goWanted() asked for is no more: says so beside the notification that is shown, and stays.
    void showGone(const QString &sentence);
    /// These (all: empty) were not marked seen. The sentence stands under the head with Retry and Details.
    void showRefused(const QStringList &rowIds, const ApiError &error);
    /// Controls without their permit are disabled and name it; opening one then shows it and marks nothing.
    void setMissingPermits(const NotificationPermits &missing);
    /// Before another mall is shown: what waits for its undo to run out is done now, nothing stays chosen, and no refusal is left.
    void settle();

Q_SIGNALS:
    void allChosen(bool all); ///< by hand, which of them are shown
    void opened(); ///< the centre came into view
    void markSeenWanted(const QStringList &rowIds); ///< row ids of the model
    void markAllSeenWanted(); ///< with those that are not loaded
    void goWanted(const atrium::Place &place);
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectList();
    void connectRest();
    void answer(ActionId id);
    void choose(const QString &rowId);
    void open(const QString &rowId);
    void go();
    void nextUnseen();
    void filter(int number);
    void sweep();
    void back();
    void reword();
    void rewordEmpty();
    void refresh();
    void placeParts();
    void lookFurther();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
