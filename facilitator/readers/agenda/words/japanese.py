"""Japanese words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "date": "日付, 日にち",
        "time": "時間, 時刻",
        "duration": "所要時間",
        "title": "内容, タイトル, 議題, 題目, 演題, セッション, プログラム",
        "lead": "担当, 担当者, 登壇者, 発表者, 講師, 司会, 発表",
        "notes": "備考",
    },
    "head tables": {
        "Date": "日時, 日付",
        "Time": "時間",
    },
    "lists": {
        "no title": "会場, 場所",
        "other keys": "会場, 場所, 参加者",
        "placed": "会場, 場所",
        "agenda": "タイムテーブル, アジェンダ, プログラム, 議事次第, 次第, スケジュール",
        "weekdays": "月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日",
    },
}
