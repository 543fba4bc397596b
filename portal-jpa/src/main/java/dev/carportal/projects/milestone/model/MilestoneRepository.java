package dev.carportal.projects.milestone.model;

import dev.carportal.clients.request.model.ProjectType;
import dev.carportal.platform.error.model.NotFoundException;
import dev.carportal.projects.project.model.Project;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Finds and keeps milestones; who asks has reached their project before. */
@ApplicationScoped
public class MilestoneRepository {
  @PersistenceContext(unitName = "portal")
  private EntityManager em;

  protected MilestoneRepository() {} // for CDI

  MilestoneRepository(EntityManager em) {
    this.em = em;
  }

  public void add(Milestone milestone) {
    em.persist(milestone);
  }

  /** The milestones of a project, by their day. */
  public List<Milestone> findByProject(Project project) {
    return em.createNamedQuery(Milestone_.QUERY_MILESTONE_OF_PROJECT, Milestone.class)
        .setParameter("projectKey", project.getId())
        .getResultList();
  }

  /** One milestone of a project. */
  public Milestone get(Project project, UUID publicId) {
    return em.createNamedQuery(Milestone_.QUERY_MILESTONE_BY_PUBLIC_ID, Milestone.class)
        .setParameter("publicId", publicId)
        .setParameter("projectKey", project.getId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Milestone", publicId));
  }

  /** What a new project of this type starts with, in order. */
  public List<MilestoneTemplate> findTemplates(ProjectType type) {
    return em.createNamedQuery(
            MilestoneTemplate_.QUERY_MILESTONE_TEMPLATE_OF_TYPE, MilestoneTemplate.class)
        .setParameter("type", type)
        .getResultList();
  }
}
