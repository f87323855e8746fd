// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/metrics/buckets.h"
#include "network/types/annotation.h"

#include <QColor>
#include <QObject>

#include <functional>

class QMenu;
class QPoint;

namespace atrium {

class Actions;
class Button;
class ChartTable;
class EventChart;
class SeriesCard;
class TakeAway;
struct ChartCaption;

/// What can be done with the events of a card besides looking at them: they are taken away as they are shown, zoomed or not, and moments
/// in them are noted. By a button, by the context menu of chart and table, and by keys there: Ctrl+C copies, A begins a note.
class ChartAway : public QObject {
    Q_OBJECT
public:
    struct Parts {
        EventChart *chart {};
        ChartTable *table {}; ///< the same as numbers
        Button *more {}; ///< opens the menu
        std::function<EventCurves()> all {}; ///< what the table shows
        std::function<QString()> title {};
        std::function<QString(const QString &event)> nameOf {}; ///< of a curve
        bool noted {true}; ///< its times are moments, and notes stand at them
        std::function<void()> openBucket {}; ///< what happened where the cursor stands; none: that is not offered
    };
    [[nodiscard]] static Parts partsOf(SeriesCard *card);
    /// page: its own; asks and shows the menu.
    ChartAway(Actions *actions, Parts parts, QWidget *page);

    /// Whose numbers these are, and the colour of its dot; an invalid one: no dot. The name may be remote.
    void setOwner(const QString &name, const QColor &colour);
    /// What the events are of, where it is not all that the owner has: "Campaign #318 #7405". May be remote.
    void setSubject(const QString &subject) { m_subject = subject; }
    /// What was asked for, as the JSON of the report's query.
    void setQuery(const QString &json) { m_query = json; }
    void setAge(const std::optional<Instant> &asOf, const QTimeZone &zone);
    void setNotes(const QList<Annotation> &notes);

    void fill(QMenu *menu);

Q_SIGNALS:
    void done(const QString &sentence, bool failed); ///< what became of what was taken away
    void noteWanted(const std::optional<atrium::Instant> &at); ///< a new one; where the cursor stands, if it does
    void notesWanted(const QStringList &ids); ///< to be read and edited, beginning with the first; none: all

private:
    void openMenu(const QPoint &globalPosition);
    [[nodiscard]] bool tableShown() const;
    void addBucket(QMenu *menu);
    [[nodiscard]] std::optional<Instant> cursorTime() const;
    [[nodiscard]] ChartCaption caption() const;
    [[nodiscard]] std::function<Table()> series() const;

    Actions *m_actions;
    Parts m_parts;
    QWidget *m_page;
    TakeAway *m_events;
    QString m_owner;
    QColor m_colour;
    QString m_subject;
    QString m_query;
    std::optional<Instant> m_asOf;
    QTimeZone m_zone {QTimeZone::utc()}; // of it, where the events are in none
};

} // namespace atrium
