package org.tidings.model;

/** What the publisher is; chooses its schema.org type. */
public enum OrganisationKind {
  HOSPITAL("hospital", "Hospital"),
  CLINIC("clinic", "MedicalClinic"),
  PUBLIC_BODY("public-body", "GovernmentOrganization"),
  CHARITY("charity", "NGO"),
  OTHER("other", "NewsMediaOrganization");

  private final String word;
  private final String schemaType;

  OrganisationKind(String word, String schemaType) {
    this.word = word;
    this.schemaType = schemaType;
  }

  /** The word in {@code site.yaml}. */
  public String word() {
    return word;
  }

  /** The type at schema.org. */
  public String schemaType() {
    return schemaType;
  }
}
