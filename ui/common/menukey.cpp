// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QWidget>

namespace atrium {

namespace {

class MenuKey : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        auto *widget = static_cast<QWidget *>(watched);
        if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier || widget != QApplication::focusWidget())
            return false;
        const QPoint middle = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
        QCoreApplication::sendEvent(widget, &menu);
        return true;
    }
};

} // namespace

void openMenusByShiftF10(QApplication *application, QObject *owner)
{
    application->installEventFilter(new MenuKey(owner));
}

} // namespace atrium
