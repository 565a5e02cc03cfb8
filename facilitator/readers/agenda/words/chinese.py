"""Chinese words of agendas: headers of tables, keys of heads, and what else is called how."""

WORDS: dict[str, dict[str, str]] = {
    "table headers": {
        "date": "日期",
        "time": "时间, 時間, 时段, 時段",
        "duration": "时长, 時長",
        "title": "内容, 內容, 议程, 議程, 主题, 主題, 议题, 議題, 题目, 題目, 活动, 活動, 事项",
        "lead": "主讲人, 主講人, 报告人, 報告人, 演讲人, 嘉宾, 讲者, 講者, 主持人, 主讲, 负责人",
        "section": "环节, 環節",
        "notes": "备注, 備註",
    },
    "head tables": {
        "Date": "日期",
        "Time": "时间, 時間",
    },
    "lists": {
        "no title": "地点, 地點, 会场, 會場",
        "other keys": "地点, 地點, 参会人员",
        "placed": "地点, 地點",
        "agenda": "议程, 議程, 会议议程, 會議議程, 日程, 会议日程, 日程安排, 活动安排, 议程安排",
        "weekdays": "星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日",
    },
}
