// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/accessiblechart.h"

#include "ui/charts/charts.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// One point of a chart.
class AccessiblePoint : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessiblePoint(EventChart *chart, const ChartPoint &point)
        : m_chart(chart)
        , m_point(point)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_chart && valueAt(m_chart->curves(), m_point); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && m_chart ? m_chart->pointSentence(m_point) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!m_chart)
            return {};
        const QRect box = m_chart->pointBox(m_point);
        return {m_chart->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.invisible = !m_chart || !m_chart->isVisible();
        state.focused = m_chart && m_chart->hasFocus() && m_chart->point() == m_point;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!m_chart || name != setFocusAction())
            return;
        m_chart->setFocus(Qt::OtherFocusReason);
        m_chart->setPoint(m_point);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<EventChart> m_chart;
    ChartPoint m_point;
};

class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(EventChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
        , m_chart(chart)
    {
        m_curvesChanged = QObject::connect(chart, &EventChart::curvesChanged, chart, [this] { forget(); });
    }
    ~AccessibleChart() override
    {
        QObject::disconnect(m_curvesChanged);
        forget();
    }
    AccessibleChart(const AccessibleChart &) = delete;
    AccessibleChart &operator=(const AccessibleChart &) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(points().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= points().size())
            return nullptr;
        QAccessible::Id &id = m_ids[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessiblePoint(m_chart, m_points.at(index)));
        return QAccessible::accessibleInterface(id);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (qsizetype i = 0; i < m_ids.size(); ++i) {
            if (m_ids.at(i) != 0 && QAccessible::accessibleInterface(m_ids.at(i)) == child)
                return static_cast<int>(i);
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = m_chart->mapFromGlobal(QPoint(x, y));
        for (qsizetype i = 0; i < points().size(); ++i) {
            if (m_chart->pointBox(m_points.at(i)).contains(at))
                return child(static_cast<int>(i));
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const qsizetype at = m_chart->hasFocus() ? points().indexOf(m_chart->point()) : -1;
        return at < 0 ? QAccessibleWidget::focusChild() : child(static_cast<int>(at));
    }

private:
    [[nodiscard]] const QList<ChartPoint> &points() const
    {
        const EventCurves &curves = m_chart->curves();
        if (m_points.isEmpty()) {
            for (qsizetype curve = 0; curve < curves.curves.size(); ++curve) {
                for (qsizetype bucket = 0; bucket < curves.curves.at(curve).values.size(); ++bucket) {
                    if (valueAt(curves, {curve, bucket}))
                        m_points << ChartPoint {curve, bucket};
                }
            }
            m_ids.fill(0, m_points.size());
        }
        return m_points;
    }
    void forget()
    {
        for (const QAccessible::Id id : std::as_const(m_ids)) {
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        }
        m_ids.clear();
        m_points.clear();
    }

    EventChart *m_chart; // outlives us: Qt removes an interface with its object
    QMetaObject::Connection m_curvesChanged;
    mutable QList<ChartPoint> m_points; // filled when first asked for: most runs have nobody who asks
    mutable QList<QAccessible::Id> m_ids; // 0: not made yet
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<EventChart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void teachChartsToSpeak()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

} // namespace atrium
