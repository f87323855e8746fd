// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/linksmodel.h"
#include "network/types/liststate.h"
#include "ui/charts/plaintable.h"
#include "ui/sendings/card.h"

#include <QTimeZone>

namespace atrium {

class Button;
class ListStates;
class PlainLabel;
class RowsAway;

/// The links of a sending and what they did (features SD19).
class LinksCard : public Card {
    Q_OBJECT
public:
    explicit LinksCard(QWidget *parent = nullptr);

    void setLinks(const QList<Link> &links, const KpiFigures &of, const std::optional<Instant> &asOf, LinkExtent extent = LinkExtent::Own);
    void setState(const ListState &state, const QTimeZone &zone);
    [[nodiscard]] ListStates *states() const { return m_states; }
    [[nodiscard]] LinksModel *links() const { return m_model; }
    [[nodiscard]] RowsAway *rowsAway() const { return m_rowsAway; }
    /// What the links are of: "Campaign #318 #7405". May be remote.
    void setSubject(const QString &subject) { m_subject = subject; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void showRemark();
    void reword();

    LinksModel *m_model;
    PlainLabel *m_title;
    PlainLabel *m_remark;
    LinkExtent m_extent {LinkExtent::Own};
    PlainLabel *m_age;
    Button *m_exporting;
    PlainTable *m_table;
    RowsAway *m_rowsAway;
    ListStates *m_states;
    QString m_subject;
    ListState m_state;
    QTimeZone m_zone;
};

} // namespace atrium
