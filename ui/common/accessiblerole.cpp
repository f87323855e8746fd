// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/accessiblerole.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr char roleProperty[] = "atriumAccessibleRole";

class SpeakingWidget : public QAccessibleWidget {
public:
    explicit SpeakingWidget(QWidget *widget)
        : QAccessibleWidget(widget)
    {
    }
    [[nodiscard]] QAccessible::Role role() const override
    {
        // Asked anew each time: names come and go with what is shown.
        if (const QVariant given = widget()->property(roleProperty); given.isValid())
            return static_cast<QAccessible::Role>(given.toInt());
        if (widget()->isWindow())
            return QAccessible::Window;
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Grouping;
    }
};

/// Qt asks with the name of each class of an object, from its own up. What is more than a widget has been made by then.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != "QWidget"_L1 && className != "QScrollArea"_L1)
        return nullptr;
    return object->isWidgetType() ? new SpeakingWidget(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void teachWidgetsToSpeak()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

void speakAs(QWidget *widget, QAccessible::Role role)
{
    teachWidgetsToSpeak();
    widget->setProperty(roleProperty, static_cast<int>(role));
}

} // namespace atrium
