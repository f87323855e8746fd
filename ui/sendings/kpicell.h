// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

/// One figure of the KPI strip, in words.
struct KpiWords {
    QString name {}; ///< "Delivered"
    QString unit {}; ///< "messages"
    QString figure {}; ///< "57,474", "n/a", "not reported"; empty while nothing is chosen
    QString rate {}; ///< "93.9 %"
    QString remark {}; ///< "so far", or the change since: "+0.6 points"
    bool remarkGood {}; ///< the change is for the better, and more than chance
    QString spoken {}; ///< all of it as one sentence
    QStringList caveats {}; ///< sentences
    bool marked {}; ///< the caveats change how this figure is to be read
    bool figureMuted {}; ///< there is no number
    bool rateMuted {};
    friend bool operator==(const KpiWords &, const KpiWords &) = default;
};

/// One cell of the strip: paints the words and speaks them. Hovering, Enter and `?` ask where its figure comes from.
class KpiCell : public QWidget {
    Q_OBJECT
public:
    explicit KpiCell(const QString &objectName, QWidget *parent = nullptr);

    void setWords(const KpiWords &words);
    [[nodiscard]] const KpiWords &words() const { return m_words; }
    [[nodiscard]] static int designedHeight();
    [[nodiscard]] static int leastWidth();
    /// Where the rate stands, or the figure where there is none: what an explanation points to.
    [[nodiscard]] QRect figureBox() const;

Q_SIGNALS:
    void explainWanted(bool byKeyboard);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    KpiWords m_words;
};

} // namespace atrium
