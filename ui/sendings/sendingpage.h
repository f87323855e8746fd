// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/sendingsmodel.h"
#include "network/types/liststate.h"
#include "ui/sendings/seriescard.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace atrium {

class Actions;
class ChartAway;
class Clock;
class LinksCard;
class MessageCard;
class RecipientsCard;
class Settings;

/// One sending, or several under one number (look/05): what it is, its figures, its events, the message itself, its links, and whom it
/// went to. The wiring fills it.
class SendingPage : public QWidget {
    Q_OBJECT
public:
    SendingPage(Actions *actions, Settings *settings, QWidget *parent = nullptr);
    ~SendingPage() override;

    /// What it is about from now on. Another subject empties the cards; the same one keeps them.
    void setSubject(const SendingRow &subject, const SendingNames &names);
    [[nodiscard]] const std::optional<SendingRow> &subject() const;
    /// Words of times, and whether numbers may still change, are made of it. UTC.
    void setMoment(const QDateTime &now, const QTimeZone &zone);
    void setClock(Clock *clock);
    /// Of the sendings themselves.
    void setListState(const ListState &state);
    void setCurves(const EventCurves &curves);
    void setSeriesState(const ListState &state);
    /// What a refresh of everything here takes, and what is left; when the next look comes while it is under way.
    void setCost(std::optional<int> tokens, std::optional<int> left, const std::optional<Instant> &nextLook);
    void setMarked(bool marked); ///< for the comparison
    void setNames(const SendingNames &names);

    [[nodiscard]] SeriesCard *card() const;
    [[nodiscard]] ChartAway *chartAway() const;
    [[nodiscard]] SeriesModel *series() const;
    [[nodiscard]] LinksCard *links() const;
    [[nodiscard]] MessageCard *message() const;
    [[nodiscard]] RecipientsCard *recipients() const;
    [[nodiscard]] std::optional<KpiFigures> figures() const;
    /// What takes the focus when the page comes. It is no proxy of the page: Tab would end there.
    [[nodiscard]] QWidget *entry() const;

Q_SIGNALS:
    void backWanted();
    void markWanted();
    void refreshWanted();
    void retryWanted(); ///< of the sendings
    void seriesRetryWanted();
    void linksRetryWanted();
    void messageRetryWanted();
    void recipientsRetryWanted();
    void detailsWanted(const atrium::ApiError &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void showSubject();
    void showSeries();
    void arrange();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
