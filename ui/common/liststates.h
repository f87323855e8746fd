// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/liststate.h"
#include "ui/common/skeleton.h"

#include <QStackedWidget>
#include <QTimeZone>

#include <memory>

namespace atrium {

class Button;
class Clock;
class ErrorStrip;

/// The states of a list pane, the same everywhere (design 2, look/10): skeleton rows after 150 ms of loading with nothing to show, one
/// sentence with its action when empty, a strip above the rows for errors, offline and stale, and the rows themselves.
class ListStates : public QStackedWidget {
    Q_OBJECT
public:
    /// rows: the view with its rows; taken over. emptyIcon/emptyTitle/emptyText: what an empty list says.
    ListStates(QWidget *rows, const QString &objectName, QWidget *parent = nullptr);
    ~ListStates() override;

    /// What of the rows takes the focus, when it is not the widget given. While a message stands in its place, the message's first button
    /// takes it instead.
    void setEntry(QWidget *entry);
    /// For the 150 ms before skeleton rows, and for naming the day of an old "as of". Without one they show at once.
    void setClock(Clock *clock);
    void setSkeleton(Skeleton::Shape shape); ///< rows of a list unless told otherwise
    void leaveOutAge(); ///< the owner says it, in its own head
    void setEmptyWords(const QString &iconName, const QString &title, const QString &text);
    /// What a 403 that names a permit says: "Your account may not read conversations here".
    void setForbiddenWords(const QString &title);
    /// rowCount decides between rows and empty; zone is for "as of".
    void setState(const ListState &state, int rowCount, const QTimeZone &zone);

Q_SIGNALS:
    void retryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMessage();
    void turnTo(QWidget *page);
    void passFocusOn();
    void showStrip();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
