// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atrium {

class Button;
class ComposerEdit;
class PlainLabel;

/// A promised text, changed in its place: the field, what is wrong with it, and the two ways out. What sends in the composer saves here,
/// Escape gives up. As long as it is open the message stays on this computer, and its foot says so.
class OutboxEditor : public QWidget {
    Q_OBJECT
public:
    explicit OutboxEditor(bool enterSaves, QWidget *parent = nullptr);

    void open(const QString &text); ///< with the cursor at its end, and the focus
    [[nodiscard]] QString text() const;
    /// It could not be kept; the text is still here.
    void refuse(const QString &sentence);
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] QList<QWidget *> stops() const; ///< in tab order

Q_SIGNALS:
    void saved(const QString &text);
    void left(); ///< given up: the old text stands
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void save();
    void typed();
    void measure();
    void reword();

    ComposerEdit *m_edit;
    PlainLabel *m_foot;
    Button *m_giveUp;
    Button *m_save;
    QString m_refusal;
    bool m_enterSaves;
    bool m_saving {false}; // on its way to the disk
};

} // namespace atrium
