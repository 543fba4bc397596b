package dev.carportal.projects.milestone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.platform.persistence.model.TestDatabase;
import dev.carportal.projects.project.model.Project;
import dev.carportal.projects.project.model.Projects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneRepositoryTest {
  @ParameterizedTest
  @EnumSource(ProjectType.class)
  void the_template_of_each_type_is_whole_ordered_and_bilingual(ProjectType type) {
    TestDatabase.portal(
        em -> {
          List<MilestoneTemplate> templates = new MilestoneRepository(em).findTemplates(type);
          assertThat(templates.stream().mapToInt(MilestoneTemplate::getWeight).sum())
              .isEqualTo(100);
          assertThat(templates).extracting(MilestoneTemplate::getAfterDays).isSorted();
          assertThat(templates)
              .allSatisfy(t -> assertThat(t.getNames()).containsOnlyKeys("en", "zh-CN"));
        });
  }

  @Test
  void a_milestone_is_found_in_its_own_project_alone() {
    TestDatabase.portal(
        em -> {
          Project own = Projects.open(em, Projects.company(em, "t-aurora"), "own");
          Project other = Projects.open(em, Projects.company(em, "t-helix"), "other");
          Milestone milestone = new Milestone(own, 1, Map.of("en", "Kick-off"), 10, Projects.START);
          em.persist(milestone);
          em.flush();
          MilestoneRepository milestones = new MilestoneRepository(em);
          assertThat(milestones.get(own, milestone.getPublicId())).isEqualTo(milestone);
          assertThatThrownBy(() -> milestones.get(other, milestone.getPublicId()))
              .isInstanceOf(NotFoundException.class);
          assertThat(TestDatabase.statements(em, () -> milestones.findByProject(own))).isEqualTo(1);
        });
  }
}
