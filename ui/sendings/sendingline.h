// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sendings/sendingsmodel.h"

#include <QWidget>

namespace atrium {

/// Which sending a page is about, in one line: name, number, tag. Remote words are plain.
class SendingLine : public QWidget {
    Q_OBJECT
public:
    explicit SendingLine(QWidget *parent = nullptr);

    /// Nothing chosen: an empty line of the same height.
    void setSending(const QString &name, const QString &number, const QString &tag);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QString m_name, m_number, m_tag;
};

/// "Push · Campaign #318 · Audience #107103 · Norwegian · created 19 Nov 16:00": what it is beside its name. created: when, in words.
[[nodiscard]] QString sendingFacts(const SendingRow &row, const SendingNames &names, const QString &created);

} // namespace atrium
