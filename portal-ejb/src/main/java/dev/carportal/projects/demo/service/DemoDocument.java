package dev.carportal.projects.demo.service;

import dev.carportal.projects.document.model.AccessLevel;
import dev.carportal.projects.document.model.DocumentType;
import dev.carportal.projects.project.model.ProjectStatus;
import java.util.List;
import java.util.Locale;

/**
 * A document that a project of the demonstration has from some status on; its text is written for
 * the project.
 *
 * @param file the end of the file's name
 * @param from the first status in which the project has it
 */
record DemoDocument(
    String file,
    DocumentType type,
    AccessLevel access,
    ProjectStatus from,
    String titleZh,
    String titleEn,
    String textZh,
    String textEn) {

  private static final String SIGNALS =
      """
      VERSION "1.0"

      NS_ :

      BS_:

      BU_: GATEWAY CLUSTER APP

      BO_ 256 VehicleState: 8 GATEWAY
       SG_ VehicleSpeed : 0|16@1+ (0.01,0) [0|300] "km/h" CLUSTER,APP
       SG_ IgnitionOn : 16|1@1+ (1,0) [0|1] "" CLUSTER,APP
       SG_ OutsideTemperature : 24|8@1+ (0.5,-40) [-40|87.5] "degC" APP

      BO_ 512 AppState: 8 APP
       SG_ AppMode : 0|4@1+ (1,0) [0|15] "" GATEWAY
       SG_ AppHeartbeat : 8|8@1+ (1,0) [0|255] "" GATEWAY

      CM_ BO_ 256 "Signals of the vehicle that the application shows.";
      VAL_ 512 AppMode 0 "Start" 1 "Normal" 2 "Degraded" ;
      """;

  static final List<DemoDocument> ALL =
      List.of(
          new DemoDocument(
              "overview.md",
              DocumentType.REPORT,
              AccessLevel.PUBLIC,
              ProjectStatus.PLANNING,
              "项目简介",
              "Project overview",
              """
              # %1$s：项目简介

              %2$s

              ## 技术

              %3$s

              ## 我们怎样合作

              1. 每周一次可运行的演示，问题当周有结论。
              2. 里程碑、文档和评价都在门户中，随时可查。
              3. 需求变化先评估影响，再由双方确认。
              """,
              """
              # %1$s: overview

              %2$s

              ## Technology

              %3$s

              ## How we work together

              1. A running demonstration each week; questions are settled in the week they come up.
              2. Milestones, documents and reviews are in the portal at any time.
              3. A change of requirements is first weighed, then agreed by both sides.
              """),
          new DemoDocument(
              "requirements.md",
              DocumentType.REQUIREMENT,
              AccessLevel.CLIENT,
              ProjectStatus.PLANNING,
              "需求规格说明",
              "Requirements specification",
              """
              # %1$s：需求规格说明

              | 编号 | 需求 | 验证 |
              |---|---|---|
              | R-001 | 上电后 2 秒内显示首屏 | 台架测试 |
              | R-002 | 总线中断 500 毫秒内进入降级模式并提示 | 故障注入 |
              | R-003 | 所有文字支持中文与英文 | 评审 |
              | R-004 | 日志不包含个人信息 | 静态检查 |
              | R-005 | 升级失败可恢复到上一版本 | 实车测试 |

              适用技术：%3$s
              """,
              """
              # %1$s: requirements specification

              | Id | Requirement | Verified by |
              |---|---|---|
              | R-001 | The first screen shows within 2 s after power-on | bench test |
              | R-002 | A silent bus leads to degraded mode and a hint within 500 ms | fault injection |
              | R-003 | All texts come in Chinese and English | review |
              | R-004 | Logs hold no personal data | static check |
              | R-005 | A failed update falls back to the version before | vehicle test |

              Technology: %3$s
              """),
          new DemoDocument(
              "risks.md",
              DocumentType.REPORT,
              AccessLevel.INTERNAL,
              ProjectStatus.PLANNING,
              "风险登记表（内部）",
              "Risk register (internal)",
              """
              # %1$s：风险登记表

              - 客户台架到位时间不确定，影响首个版本：先用仿真替代。
              - 供应商协议栈版本升级：锁定版本，每季度评估一次。
              - 关键人员只有一位：安排结对，两周内完成交接文档。
              """,
              """
              # %1$s: risk register

              - The customer's bench may come late and delay the first build: start on simulation.
              - The supplier's stack is being upgraded: pin the version, look again each quarter.
              - One key person: pair up, write the hand-over notes within two weeks.
              """),
          new DemoDocument(
              "architecture.md",
              DocumentType.DESIGN,
              AccessLevel.CLIENT,
              ProjectStatus.DEVELOPMENT,
              "架构设计",
              "Architecture",
              """
              # %1$s：架构设计

              应用层只依赖服务接口，不直接访问总线；信号经网关服务转换为带单位的值。
              状态机集中在一个组件，便于评审和故障注入。

              - 运行环境：%3$s
              - 启动顺序：安全相关路径先于界面
              - 更新：双分区，校验后切换
              """,
              """
              # %1$s: architecture

              The application depends on service interfaces only and never touches the bus; a gateway
              turns signals into values with units. All state machines live in one component, where
              they can be reviewed and where faults can be injected.

              - Runs on: %3$s
              - Start-up: the safety-related path before the screen
              - Updates: two partitions, switched after verification
              """),
          new DemoDocument(
              "signals.dbc",
              DocumentType.TECHNICAL,
              AccessLevel.CLIENT,
              ProjectStatus.DEVELOPMENT,
              "信号矩阵（DBC）",
              "Signal matrix (DBC)",
              SIGNALS,
              SIGNALS),
          new DemoDocument(
              "test-report.md",
              DocumentType.REPORT,
              AccessLevel.CLIENT,
              ProjectStatus.TESTING,
              "系统测试报告",
              "System test report",
              """
              # %1$s：系统测试报告

              | 项目 | 计划 | 通过 | 未通过 |
              |---|---|---|---|
              | 功能 | 214 | 209 | 5 |
              | 故障注入 | 48 | 47 | 1 |
              | 性能 | 22 | 22 | 0 |

              未通过的用例均已建缺陷并安排复测。
              """,
              """
              # %1$s: system test report

              | Part | Planned | Passed | Failed |
              |---|---|---|---|
              | Functions | 214 | 209 | 5 |
              | Fault injection | 48 | 47 | 1 |
              | Performance | 22 | 22 | 0 |

              Each failed case has a defect and a date for its retest.
              """),
          new DemoDocument(
              "manual.md",
              DocumentType.USER_MANUAL,
              AccessLevel.PUBLIC,
              ProjectStatus.DELIVERED,
              "用户手册",
              "User manual",
              """
              # %1$s：用户手册

              1. 首次使用：登录后按提示完成配对。
              2. 日常使用：首页显示当前状态，点按可查看详情。
              3. 出现提示时：按屏幕说明操作；仍未恢复请联系技术支持。
              """,
              """
              # %1$s: user manual

              1. First use: sign in and pair as the screen tells you.
              2. Every day: the first page shows the state; tap for details.
              3. When a hint appears: do what it says; if it stays, call support.
              """));

  String title(Locale reader) {
    return reader.getLanguage().equals("zh") ? titleZh : titleEn;
  }

  /** Its text, for a project. */
  String text(Locale reader, String name, String description, List<String> technologies) {
    String text = reader.getLanguage().equals("zh") ? textZh : textEn;
    return text.formatted(name, description, String.join(", ", technologies));
  }
}
