// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/export/table.h"
#include "models/metrics/linkfigures.h"
#include "network/types/liststate.h"
#include "ui/sendings/card.h"

#include <QColor>
#include <QTimeZone>

namespace atrium {

class Button;
class ListStates;
class PlainLabel;
class Segments;

/// Named numbers as bars, one a line, each in parts where there are some. One stop for Tab; Up and Down walk and say them.
class BarsView : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name {};
        qint64 value {};
        QString text {}; ///< "10,300"
        QString share {}; ///< "20.6 %"
        QList<qint64> parts {}; ///< of the value, in the order of the legend; empty: it has none
        QString partsText {}; ///< "women 300, men 200"; empty: it has none
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    explicit BarsView(const QString &objectName, QWidget *parent = nullptr);
    /// legend: what the parts of the bars are called; empty: they have none.
    void setBars(const QList<Bar> &bars, const QStringList &legend = {});
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QColor partColour(qsizetype part) const;
    void paintLegend(QPainter &painter) const;
    void paintParts(QPainter &painter, const QRect &bar, const QList<qint64> &parts, const QRect &within) const;

    QList<Bar> m_bars;
    QStringList m_legend;
    qsizetype m_row {};
};

/// Whom a sending went to, by age, by gender, or by both (features SD20); small groups are one.
class RecipientsCard : public Card {
    Q_OBJECT
public:
    enum Way { ByAge, ByGender, AgeAndGender };
    explicit RecipientsCard(QWidget *parent = nullptr);

    /// groups: of what is shown, with their parts by age and gender; empty while nothing is known.
    void setGroups(const QList<RecipientGroup> &groups);
    void setState(const ListState &state, const QTimeZone &zone);
    [[nodiscard]] Way way() const { return m_way; }
    /// Whose numbers these are, and the colour of its dot. The name may be remote.
    void setOwner(const QString &name, const QColor &colour);
    /// What the recipients are of: "Campaign #318 #7405". May be remote.
    void setSubject(const QString &subject) { m_subject = subject; }
    /// What was asked for, as the JSON of the report's query.
    void setQuery(const QString &json) { m_query = json; }
    [[nodiscard]] ListStates *states() const { return m_states; }
    [[nodiscard]] BarsView *view() const { return m_view; }

Q_SIGNALS:
    void wayChosen(atrium::RecipientsCard::Way way);
    void done(const QString &sentence, bool failed); ///< what became of what was taken away

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void reword();
    void connectAway();
    [[nodiscard]] QList<RecipientGroup> shownGroups() const;
    [[nodiscard]] TableAbout about() const;

    PlainLabel *m_title;
    PlainLabel *m_age;
    Segments *m_ways;
    Button *m_exporting;
    BarsView *m_view;
    ListStates *m_states;
    QList<RecipientGroup> m_groups;
    ListState m_state;
    QTimeZone m_zone;
    Way m_way {ByAge};
    QString m_owner;
    QColor m_colour;
    QString m_subject;
    QString m_query;
};

} // namespace atrium
