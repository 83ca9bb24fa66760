/* Written by scripts/generate-client.ts from the OpenAPI document, do not edit. */
export interface paths {
  '/v1/cities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Cities that are served */
    get: operations['listCities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cities/{city}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Services, promises and partners of a city */
    get: operations['readCity'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/scope-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Catalogue items of business scope */
    get: operations['searchScope'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cities/{city}/guide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is done, by whom, until when, and which papers it needs */
    get: operations['readGuide'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/guide-topics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where a question in plain words is answered */
    get: operations['searchGuide'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mistakes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Common mistakes in the form */
    get: operations['listMistakes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cities/{city}/samples/{entityType}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The form as PDF: a filled-in sample, or blank */
    get: operations['readSample'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/name-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Check a company name */
    post: operations['checkName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My drafts
     * @description Roles: applicant.
     */
    get: operations['listDrafts'];
    put?: never;
    /**
     * Begin an application
     * @description Roles: applicant.
     */
    post: operations['createDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/copies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Copy an application into a new draft
     * @description Roles: applicant.
     */
    post: operations['copyApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a draft
     * @description Roles: applicant, front-desk, helper.
     */
    get: operations['readDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Save a draft
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['saveDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/deletion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Delete a draft
     * @description Roles: applicant, front-desk.
     */
    post: operations['deleteDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check a draft
     * @description Roles: applicant, front-desk, helper.
     */
    get: operations['checkDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/partner-draw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The order of partners drawn for a draft
     * @description Roles: applicant, front-desk, helper.
     */
    get: operations['readPartnerDraw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/application-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check an application
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['checkApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/kept-names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My kept names
     * @description Roles: applicant.
     */
    get: operations['listKeptNames'];
    put?: never;
    /**
     * Keep a name for me
     * @description Roles: applicant.
     */
    post: operations['keepName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/kept-names/{keptNameId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A kept name
     * @description Roles: applicant.
     */
    get: operations['readKeptName'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/kept-names/{keptNameId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a kept name
     * @description Roles: applicant.
     */
    post: operations['releaseKeptName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Invite to sign
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['inviteSigners'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/signers/{person}/invitation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a new link to sign
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['renewInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/signings/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what is to be signed */
    get: operations['readSigning'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/signings/{token}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Confirm who signs */
    post: operations['beginIdentityCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/signings/{token}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign an application */
    post: operations['signApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/signings/{token}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decline to sign */
    post: operations['declineSigning'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/submission': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Submit an application
     * @description Roles: applicant, front-desk.
     */
    post: operations['submitApplication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desk/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Applications at the desk
     * @description Roles: front-desk.
     */
    get: operations['listIntakes'];
    put?: never;
    /**
     * Take an application in at the desk
     * @description Roles: front-desk.
     */
    post: operations['takeApplicationIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/desk/applications/{applicationId}/signers/{person}/signature': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record a signature given at the desk
     * @description Roles: front-desk.
     */
    post: operations['signAtDesk'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/help-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The help that is offered */
    get: operations['readHelpTerms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/help': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for help with a draft
     * @description Roles: applicant.
     */
    post: operations['askForHelp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/help/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the help
     * @description Roles: applicant.
     */
    post: operations['endHelp'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/help': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The people whom I help
     * @description Roles: helper.
     */
    get: operations['listHelped'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/help/handing-on': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand an applicant on to another helper
     * @description Roles: helper.
     */
    post: operations['handHelpOn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{applicationId}/help/numbers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reveal the hidden numbers of one person of a draft
     * @description Roles: helper.
     */
    post: operations['revealDraftNumbers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My cases
     * @description Roles: applicant.
     */
    get: operations['listCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One case
     * @description Roles: applicant, front-desk, helper, registry-officer, supervisor.
     */
    get: operations['readCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw a case
     * @description Roles: applicant, front-desk.
     */
    post: operations['withdrawCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cities/{city}/banks/{bank}/branches/{branch}/slots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Free slots of a branch of a bank
     * @description Roles: applicant, front-desk, helper, partner.
     */
    get: operations['listVisitSlots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/appointment-moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move the visit to the bank
     * @description Roles: applicant, front-desk, helper, partner.
     */
    post: operations['moveAppointment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/licence-versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Issue a licence again, with a printing error put right
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['reissueLicence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Documents of a case
     * @description Roles: applicant, front-desk, registry-officer, supervisor.
     */
    get: operations['listDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/documents/{document}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One document as PDF
     * @description Roles: applicant, front-desk, registry-officer, supervisor.
     */
    get: operations['readDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The papers of a case
     * @description Roles: applicant, registry-officer, supervisor.
     */
    get: operations['listPapers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/papers/{uploadId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A paper of a case, as it was uploaded
     * @description Roles: applicant, registry-officer, supervisor.
     */
    get: operations['readPaper'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/seals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The seals of a case
     * @description Roles: applicant, registry-officer, supervisor.
     */
    get: operations['readSeals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/hand-over': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hand over licence copy, seals and UKey
     * @description Roles: applicant, front-desk, registry-officer, supervisor.
     */
    post: operations['moveHandOver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/uploads': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My papers
     * @description Roles: applicant, front-desk, helper.
     */
    get: operations['listUploads'];
    put?: never;
    /**
     * Upload a paper
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['addUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/uploads/{uploadId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One of my papers, as it was uploaded
     * @description Roles: applicant, front-desk, helper.
     */
    get: operations['readUpload'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/uploads/{uploadId}/removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Remove a paper
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['removeUpload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Open work items by due time
     * @description Roles: registry-officer, supervisor, partner.
     */
    get: operations['listWorkItems'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One work item
     * @description Roles: applicant, front-desk, helper, registry-officer, supervisor, partner.
     */
    get: operations['readWorkItem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/next-work-item': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Your next work item
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['nextWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a work item into your hands
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['claimWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a work item back on the queue
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['releaseWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/handover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a work item to a colleague or a supervisor
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['handOverWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/reassignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a work item to somebody, over the draw
     * @description Roles: supervisor.
     */
    post: operations['reassignWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Step back from a case
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['recuseFromWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/progress': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note how far it has come
     * @description Roles: registry-officer, supervisor, partner.
     */
    post: operations['noteProgress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reveal the masked numbers of one person
     * @description Roles: registry-officer, supervisor.
     */
    post: operations['revealNumbers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/completion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a work item
     * @description Roles: applicant, front-desk, helper, registry-officer, supervisor, partner.
     */
    post: operations['completeWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/refusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refuse a work item with reasons
     * @description Roles: registry-officer, supervisor, partner.
     */
    post: operations['refuseWorkItem'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask the applicant for a correction
     * @description Roles: registry-officer, supervisor, partner.
     */
    post: operations['askCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/correction-answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer a correction notice
     * @description Roles: applicant, front-desk, helper.
     */
    post: operations['answerCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The roster and who is there
     * @description Roles: registry-officer, supervisor.
     */
    get: operations['listStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/staff/{staffId}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Note who is away, and who stands in
     * @description Roles: supervisor.
     */
    post: operations['recordPresence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/office-faults': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Faults of the office, the newest first
     * @description Roles: supervisor.
     */
    get: operations['listOfficeFaults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/later-facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell a fact that follows an answer
     * @description Roles: partner.
     */
    post: operations['addLaterFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The audit chain of a case
     * @description Roles: applicant, supervisor.
     */
    get: operations['exportChain'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/roots': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Audit roots by day */
    get: operations['listDailyRoots'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/roots/{day}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audit root of a day */
    get: operations['readDailyRoot'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/orders/unanswered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Orders without an answer
     * @description Roles: supervisor.
     */
    get: operations['listUnansweredOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-items/{itemId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the message of an order once more
     * @description Roles: supervisor.
     */
    post: operations['replayOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/executions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Running or ended executions
     * @description Roles: registry-officer, supervisor.
     */
    get: operations['listExecutions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/executions/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One execution with its graph
     * @description Roles: registry-officer, supervisor.
     */
    get: operations['readExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/executions/{caseId}/redrive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a failed execution go on from where it failed
     * @description Roles: supervisor.
     */
    post: operations['redriveExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licences/{licenceNumber}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Verify a business licence */
    get: operations['verifyLicence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/electronic-seals/{sealId}/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Verify an electronic seal */
    get: operations['verifyElectronicSeal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licence-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Public keys that verify licences offline */
    get: operations['readLicenceKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * My notices
     * @description Roles: applicant, front-desk, registry-officer, supervisor, callback-staff, helper.
     */
    get: operations['listNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The notices of a case
     * @description Roles: registry-officer, supervisor.
     */
    get: operations['listCaseNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices/{noticeId}/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a notice as read
     * @description Roles: applicant, front-desk, registry-officer, supervisor, callback-staff, helper.
     */
    post: operations['markNoticeRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notice-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How I want to be told
     * @description Roles: applicant, front-desk, registry-officer, supervisor, callback-staff, helper.
     */
    get: operations['readNoticePreferences'];
    put?: never;
    /**
     * Say how I want to be told
     * @description Roles: applicant, front-desk, registry-officer, supervisor, callback-staff, helper.
     */
    post: operations['setNoticePreferences'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/watchdog': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Proof that every light came on
     * @description Roles: supervisor.
     */
    get: operations['readWatchdog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Overdue steps with their owners
     * @description Roles: registry-officer, supervisor.
     */
    get: operations['listOverdue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What became of the promise */
    get: operations['readStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/ratings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Rate the service
     * @description Roles: applicant, front-desk, callback-staff.
     */
    post: operations['rateCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/cases/{caseId}/stuck-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Report that it does not get done
     * @description Roles: applicant.
     */
    post: operations['reportStuck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Work orders: bad ratings, reports, calls
     * @description Roles: applicant, front-desk, registry-officer, supervisor, callback-staff.
     */
    get: operations['listWorkOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work-orders/{orderId}/moves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a work order on
     * @description Roles: front-desk, registry-officer, supervisor, callback-staff.
     */
    post: operations['moveWorkOrder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Person: {
      key: string;
      name: string;
      document:
        | {
            /** @constant */
            type: 'resident-id';
            number: string;
            /** Format: date */
            validUntil?: string;
          }
        | {
            /** @constant */
            type: 'hk-macau-permit';
            number: string;
            /** Format: date */
            validUntil?: string;
          }
        | {
            /** @constant */
            type: 'taiwan-permit';
            number: string;
            /** Format: date */
            validUntil?: string;
          }
        | {
            /** @constant */
            type: 'passport';
            number: string;
            /** Format: date */
            validUntil?: string;
            country?: string;
          }
        | {
            /** @constant */
            type: 'permanent-resident';
            number: string;
            /** Format: date */
            validUntil?: string;
            country?: string;
          };
      mobile: string;
      /** Format: email */
      email?: string;
      livesInChina?: boolean;
    };
    Finding: {
      path: string;
      rule: string;
      message: components['schemas']['Text'];
      base: string;
      remedy: components['schemas']['Text'];
      /** @enum {string} */
      severity?: 'fault' | 'warning';
    };
    Text: {
      zh: string;
      en: string;
    };
    Problem: {
      type: string;
      title: string;
      titleZh: string;
      status: number;
      detail?: string;
      instance?: string;
      code: string;
      correlationId: string;
      malformed?: {
        /** @enum {string} */
        in: 'path' | 'query' | 'body' | 'header';
        path: string;
        message: string;
      }[];
      findings?: components['schemas']['Finding'][];
      facts?: {
        [key: string]: unknown;
      };
    };
    City: {
      city: string;
      name: components['schemas']['Text'];
      promises: {
        case: number;
        applicant: number;
        registration: number;
        seals: number;
        bank: number;
        tax: number;
        extras: number;
      };
      sealMakers: {
        id: string;
        name: components['schemas']['Text'];
        address?: components['schemas']['Text'];
      }[];
      banks: {
        id: string;
        name: components['schemas']['Text'];
        address?: components['schemas']['Text'];
        video?: boolean;
        branches?: {
          id: string;
          name: components['schemas']['Text'];
          address?: components['schemas']['Text'];
          hours: {
            /** @enum {string} */
            on: 'working-days' | 'rest-days';
            opens: string;
            closes: string;
          }[];
          slotMinutes: number;
          seats: number;
        }[];
      }[];
      extras: {
        /** @enum {string} */
        service: 'social-insurance' | 'housing-fund' | 'food-permit';
        partner: {
          id: string;
          name: components['schemas']['Text'];
          address?: components['schemas']['Text'];
        };
        promisedMinutes?: number;
        legalDays: number;
      }[];
      gifts: ('seals' | 'account' | 'ukey' | 'steward' | 'e-seal' | 'licence-copy')[];
      limits: {
        matter: string;
        promisedMinutes: number;
        legalDays: number;
        ratio: number;
      }[];
      divisions: {
        code: string;
        name: string;
      }[];
    };
    ScopeItem: {
      code: string;
      name: string;
      /** @enum {string} */
      kind: 'general' | 'licensed-after' | 'approved-before';
      industry: string;
      licence?: string;
    };
    Guide: {
      city: string;
      name: components['schemas']['Text'];
      authority: components['schemas']['Text'];
      version: string;
      /** @enum {string} */
      entityType:
        | 'limited-company'
        | 'joint-stock-company'
        | 'general-partnership'
        | 'limited-partnership'
        | 'sole-proprietor-enterprise'
        | 'individual-business';
      kinds: {
        /** @enum {string} */
        entityType:
          | 'limited-company'
          | 'joint-stock-company'
          | 'general-partnership'
          | 'limited-partnership'
          | 'sole-proprietor-enterprise'
          | 'individual-business';
        name: components['schemas']['Text'];
        head: components['schemas']['Text'];
        nameEnds: string;
        members?: {
          word: components['schemas']['Text'];
          least: number;
          most?: number;
          base: string;
        };
      }[];
      questions: {
        id: string;
        text: components['schemas']['Text'];
        help?: components['schemas']['Text'];
        answers: {
          id: string;
          text: components['schemas']['Text'];
          next?: string;
          /** @enum {string} */
          kind?:
            | 'limited-company'
            | 'joint-stock-company'
            | 'general-partnership'
            | 'limited-partnership'
            | 'sole-proprietor-enterprise'
            | 'individual-business';
          reason?: components['schemas']['Text'];
          base?: string;
        }[];
      }[];
      situations: {
        /** @enum {string} */
        situation:
          | 'foreigner'
          | 'minor'
          | 'enterprise-member'
          | 'in-kind'
          | 'labour'
          | 'without-supervisor'
          | 'owners-to-file'
          | 'approved-before'
          | 'prepackaged-food'
          | 'food-served'
          | 'related-name';
        question: components['schemas']['Text'];
        examined?: {
          rule: string;
          statement: components['schemas']['Text'];
          base: string;
        };
      }[];
      papers: {
        id: string;
        title: components['schemas']['Text'];
        /** @enum {string} */
        source: 'upload' | 'promise' | 'on-request' | 'form' | 'sharing' | 'not-needed';
        base: string;
        note: components['schemas']['Text'];
        /** @enum {string} */
        upload?:
          'address-proof' | 'members-consent' | 'approval-document' | 'valuation-report' | 'identity-copy';
        /** @enum {string} */
        because?:
          | 'foreigner'
          | 'minor'
          | 'enterprise-member'
          | 'in-kind'
          | 'labour'
          | 'without-supervisor'
          | 'owners-to-file'
          | 'approved-before'
          | 'prepackaged-food'
          | 'food-served'
          | 'related-name';
      }[];
      steps: {
        /** @enum {string} */
        step:
          | 'acceptance'
          | 'name'
          | 'registration'
          | 'seals'
          | 'bank'
          | 'tax'
          | 'finish'
          | 'social-insurance'
          | 'housing-fund'
          | 'food-permit';
        by: components['schemas']['Text'];
        after: (
          | 'acceptance'
          | 'name'
          | 'registration'
          | 'seals'
          | 'bank'
          | 'tax'
          | 'finish'
          | 'social-insurance'
          | 'housing-fund'
          | 'food-permit'
        )[];
        promisedMinutes?: number;
        legalDays?: number;
      }[];
      feesFen: number;
      gifts: ('seals' | 'account' | 'ukey' | 'steward' | 'e-seal' | 'licence-copy')[];
      hours: {
        opens: string;
        closes: string;
      }[];
      remedies: components['schemas']['Text'][];
      remediesBase: string;
    };
    GuideTopic: {
      id: string;
      title: components['schemas']['Text'];
      /** @enum {string} */
      place:
        | 'kinds'
        | 'papers'
        | 'steps'
        | 'cost'
        | 'ways'
        | 'samples'
        | 'mistakes'
        | 'remedies'
        | 'name'
        | 'cases'
        | 'verify';
      /** @enum {string} */
      entityType?:
        | 'limited-company'
        | 'joint-stock-company'
        | 'general-partnership'
        | 'limited-partnership'
        | 'sole-proprietor-enterprise'
        | 'individual-business';
      /** @enum {string} */
      situation?:
        | 'foreigner'
        | 'minor'
        | 'enterprise-member'
        | 'in-kind'
        | 'labour'
        | 'without-supervisor'
        | 'owners-to-file'
        | 'approved-before'
        | 'prepackaged-food'
        | 'food-served'
        | 'related-name';
    };
    NameVerdict: {
      /** @enum {string} */
      verdict: 'free' | 'not-allowed' | 'taken';
      findings: {
        path: string;
        rule: string;
        message: components['schemas']['Text'];
        base: string;
        remedy: components['schemas']['Text'];
        /** @enum {string} */
        severity?: 'fault' | 'warning';
        /** @enum {string} */
        action: 'block' | 'evidence' | 'person' | 'warn';
        word?: string;
        at?: {
          from: number;
          to: number;
        };
      }[];
      similar: {
        name: string;
        /** @enum {string} */
        status: 'registered' | 'reserved' | 'cancelled' | 'renamed' | 'revoked';
        /** Format: date */
        until?: string;
        readonly divisions?: string[];
        /** @enum {string} */
        result:
          | 'SAME-1'
          | 'SAME-2'
          | 'SAME-3'
          | 'SAME-4'
          | 'SIM-1'
          | 'SIM-2'
          | 'SIM-3'
          | 'SIM-4'
          | 'SIM-5'
          | 'CONTAINS';
        /** @enum {string} */
        effect: 'block' | 'evidence' | 'warn' | 'exempt';
        reason: components['schemas']['Text'];
      }[];
      promiseNeeded: boolean;
      rules: {
        words: string;
        industries: string;
        readings: string;
        lookAlikes: string;
        comparison: string;
      };
      name: string;
      parts: {
        division?: string;
        brand?: string;
        industry?: string;
        form?: string;
      };
      changes: components['schemas']['Text'][];
      alternatives: string[];
    };
    DraftLine: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'submitted' | 'deleted' | 'expired';
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      expiresAt?: string;
      preparedBy?: string;
      copyOf?: string;
      caseId?: string;
    };
    Draft: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'submitted' | 'deleted' | 'expired';
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      expiresAt?: string;
      preparedBy?: string;
      copyOf?: string;
      caseId?: string;
      content: {
        [key: string]: unknown;
      };
      signers: components['schemas']['Signer'][];
      /** @enum {string} */
      standing: 'applicant' | 'desk' | 'helper' | 'agent';
      mayDo: (
        | 'read'
        | 'change'
        | 'check'
        | 'upload'
        | 'invite'
        | 'sign-in-person'
        | 'submit'
        | 'delete'
        | 'copy'
        | 'ask-help'
        | 'read-case'
        | 'answer'
        | 'read-documents'
        | 'withdraw'
      )[];
      help?: components['schemas']['Help'];
      desk?: {
        client: string;
        consentPaper: string;
        staff: string[];
      };
    };
    Signer: {
      person: string;
      roles: (
        | 'members'
        | 'members/signatories'
        | 'organs/legalRepresentative'
        | 'organs/executives'
        | 'organs/owner'
        | 'organs/directors'
        | 'organs/chair'
        | 'organs/manager'
        | 'organs/deputyManagers'
        | 'organs/supervision/people'
        | 'organs/financeOfficer'
        | 'organs/liaison'
      )[];
      parts: ('articles' | 'form' | 'services' | 'office' | 'own-data')[];
      name: string;
      /** @enum {string} */
      state: 'not-invited' | 'invited' | 'expired' | 'declined' | 'signed' | 'outdated';
      /** Format: date-time */
      invitedAt?: string;
      /** Format: date-time */
      expiresAt?: string;
      remindersSent?: number;
      /** Format: date-time */
      signedAt?: string;
      /** @enum {string} */
      method?: 'face' | 'desk';
      declinedBecause?: string;
    };
    Help: {
      applicationId: string;
      consents: {
        /** @enum {string} */
        kind: 'fill-in' | 'authority';
        wording: string;
        /** Format: date-time */
        consentedAt: string;
        /** Format: date-time */
        until: string;
        helper?: {
          id: string;
          name: string;
          /** Format: date-time */
          since: string;
        };
        ended?: {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          why: 'withdrawn' | 'run-out' | 'nobody';
        };
      }[];
      steps: {
        /** Format: date-time */
        at: string;
        by: string;
        /** @enum {string} */
        act:
          | 'read'
          | 'changed'
          | 'revealed'
          | 'checked'
          | 'invited'
          | 'uploaded'
          | 'opened'
          | 'removed'
          | 'answered'
          | 'handed-on';
        part?: string;
        name: string;
      }[];
    };
    ContentCheck: {
      /** @enum {string} */
      verdict: 'faults' | 'granted' | 'referred';
      findings: components['schemas']['Finding'][];
      warnings: components['schemas']['Finding'][];
      rules: {
        rule: string;
        /** @enum {string} */
        outcome: 'passed' | 'referred';
        statement: components['schemas']['Text'];
        /** @default [] */
        doubts: {
          person?: string;
          text: components['schemas']['Text'];
        }[];
        base: string;
      }[];
      laterRules: string[];
    };
    PartnerDraw: {
      rule: string;
      profile: string;
      /** Format: date */
      day: string;
      seed: string;
      sealMakers: string[];
      banks: string[];
    };
    KeptName: {
      id: string;
      version: number;
      city: string;
      name: string;
      /** @enum {string} */
      state: 'kept' | 'used' | 'released' | 'expired';
      /** Format: date-time */
      keptAt: string;
      /** Format: date */
      until: string;
      /** Format: date-time */
      endedAt?: string;
      caseId?: string;
      judgement: {
        question: {
          city: string;
          division: string;
          name: string;
          /** @enum {string} */
          entityType:
            | 'limited-company'
            | 'joint-stock-company'
            | 'general-partnership'
            | 'special-general-partnership'
            | 'limited-partnership'
            | 'sole-proprietor-enterprise'
            | 'individual-business'
            | 'co-operative'
            | 'branch';
          readonly scopeDivisions?: string[];
          readonly relations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
        };
        /** Format: date */
        day: string;
        /** @enum {string} */
        verdict: 'free' | 'not-allowed' | 'taken';
        findings: {
          path: string;
          rule: string;
          message: components['schemas']['Text'];
          base: string;
          remedy: components['schemas']['Text'];
          /** @enum {string} */
          severity?: 'fault' | 'warning';
          /** @enum {string} */
          action: 'block' | 'evidence' | 'person' | 'warn';
          word?: string;
          at?: {
            from: number;
            to: number;
          };
        }[];
        similar: {
          name: string;
          /** @enum {string} */
          status: 'registered' | 'reserved' | 'cancelled' | 'renamed' | 'revoked';
          /** Format: date */
          until?: string;
          readonly divisions?: string[];
          /** @enum {string} */
          result:
            | 'SAME-1'
            | 'SAME-2'
            | 'SAME-3'
            | 'SAME-4'
            | 'SIM-1'
            | 'SIM-2'
            | 'SIM-3'
            | 'SIM-4'
            | 'SIM-5'
            | 'CONTAINS';
          /** @enum {string} */
          effect: 'block' | 'evidence' | 'warn' | 'exempt';
          reason: components['schemas']['Text'];
        }[];
        promiseNeeded: boolean;
        promised?: boolean;
        rules: {
          words: string;
          industries: string;
          readings: string;
          lookAlikes: string;
          comparison: string;
        };
      };
      ending: boolean;
    };
    Signing: {
      company: string;
      city: components['schemas']['Text'];
      preparedBy?: string;
      person: {
        name: string;
        documentType: string;
        document: string;
      };
      roles: (
        | 'members'
        | 'members/signatories'
        | 'organs/legalRepresentative'
        | 'organs/executives'
        | 'organs/owner'
        | 'organs/directors'
        | 'organs/chair'
        | 'organs/manager'
        | 'organs/deputyManagers'
        | 'organs/supervision/people'
        | 'organs/financeOfficer'
        | 'organs/liaison'
      )[];
      parts: ('articles' | 'form' | 'services' | 'office' | 'own-data')[];
      documents: {
        title: components['schemas']['Text'];
        blocks: components['schemas']['Block'][];
      }[];
      digest: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Block:
      | {
          /** @constant */
          kind: 'heading';
          text: string;
        }
      | {
          /** @constant */
          kind: 'paragraph';
          text: string;
          en?: string;
        }
      | {
          /** @constant */
          kind: 'rows';
          rows: {
            label: components['schemas']['Text'];
            value: string;
          }[];
        }
      | {
          /** @constant */
          kind: 'table';
          columns: {
            label: components['schemas']['Text'];
            share: number;
          }[];
          rows: string[][];
        }
      | {
          /** @constant */
          kind: 'close';
          lines: string[];
        };
    Case: {
      id: string;
      /** @enum {string} */
      status: 'accepted' | 'name-bound' | 'registered' | 'finished' | 'refused' | 'withdrawn';
      city: string;
      name: string;
      /** Format: date-time */
      acceptedAt: string;
      /** Format: date-time */
      dueAt: string;
      /** Format: date-time */
      pausedSince?: string;
      /** Format: date-time */
      endedAt?: string;
      creditCode?: string;
      /** @enum {string} */
      light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
      provisionalUntil?: number;
      version: number;
      entityType: string;
      steward: {
        id: string;
        name: string;
        phone: string;
      };
      steps: components['schemas']['Step'][];
      ledger: components['schemas']['ClockLedger'];
      decision?: {
        /** @enum {string} */
        outcome: 'granted' | 'referred' | 'refused';
        ruleSet: string;
        rules: {
          rule: string;
          /** @enum {string} */
          outcome: 'passed' | 'referred';
          statement: components['schemas']['Text'];
          /** @default [] */
          doubts: {
            person?: string;
            text: components['schemas']['Text'];
          }[];
          base: string;
        }[];
        reasons?: {
          code: string;
          text: string;
        }[];
        remedies?: components['schemas']['Text'][];
      };
      company?: {
        name: string;
        creditCode: string;
        licenceNumber: string;
        /** Format: date */
        foundedOn: string;
        /** Format: date-time */
        issuedAt: string;
        licence: string;
      };
      appointment?: components['schemas']['Appointment'];
      partnerDraw?: {
        rule: string;
        profile: string;
        /** Format: date */
        day: string;
        seed: string;
        sealMakers: string[];
        banks: string[];
        shown: boolean;
      };
      receipt?: components['schemas']['Receipt'];
      handOver?: {
        /** @enum {string} */
        way: 'pick-up' | 'parcel';
        things: ('licence-copy' | 'seals' | 'ukey')[];
        /** @enum {string} */
        state: 'prepared' | 'ready' | 'shipped' | 'handed-over';
        /** Format: date-time */
        preparedAt: string;
        /** Format: date-time */
        sentAt?: string;
        tracking?: string;
        receipt?: {
          /** @enum {string} */
          by: 'legal-representative' | 'agent' | 'courier';
          /** Format: date-time */
          at: string;
          recordedBy: string;
        };
      };
      handOverMoves: ('make-ready' | 'ship' | 'receive')[];
      mayDo: (
        | 'read'
        | 'change'
        | 'check'
        | 'upload'
        | 'invite'
        | 'sign-in-person'
        | 'submit'
        | 'delete'
        | 'copy'
        | 'ask-help'
        | 'read-case'
        | 'answer'
        | 'read-documents'
        | 'withdraw'
      )[];
      help?: components['schemas']['Help'];
      gifts: {
        /** @enum {string} */
        gift: 'seals' | 'account' | 'ukey' | 'steward' | 'e-seal' | 'licence-copy';
        /** @enum {string} */
        state: 'preparing' | 'made' | 'given' | 'not-wanted';
      }[];
      afterwards: {
        /** @enum {string} */
        fact: 'engraved' | 'filing-receipt' | 'specimen-card' | 'account-reported';
        /** @enum {string} */
        service:
          | 'another-name'
          | 'examination'
          | 'seals'
          | 'bank'
          | 'another-bank'
          | 'tax'
          | 'social-insurance'
          | 'housing-fund'
          | 'food-permit';
        /** Format: date-time */
        dueAt: string;
        /** Format: date-time */
        doneAt?: string;
      }[];
      workItems: components['schemas']['WorkItem'][];
      timeline: components['schemas']['TimelineEntry'][];
      openings: components['schemas']['Opening'][];
      allowedMoves: ('bindName' | 'register' | 'refuse' | 'withdraw' | 'finish')[];
    };
    Step: {
      /** @enum {string} */
      step:
        | 'acceptance'
        | 'name'
        | 'registration'
        | 'seals'
        | 'bank'
        | 'tax'
        | 'finish'
        | 'social-insurance'
        | 'housing-fund'
        | 'food-permit';
      by: components['schemas']['Text'];
      after: (
        | 'acceptance'
        | 'name'
        | 'registration'
        | 'seals'
        | 'bank'
        | 'tax'
        | 'finish'
        | 'social-insurance'
        | 'housing-fund'
        | 'food-permit'
      )[];
      /** @enum {string} */
      state: 'waiting' | 'active' | 'yours' | 'paused' | 'done' | 'refused' | 'not-wanted' | 'ended';
      /** @enum {string} */
      light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
      promisedMinutes?: number;
      /** Format: date-time */
      startedAt?: string;
      /** Format: date-time */
      endedAt?: string;
      /** Format: date-time */
      dueAt?: string;
      /** Format: date-time */
      expectedAt?: string;
      workItemId?: string;
    };
    ClockLedger: {
      lines: {
        /** @enum {string} */
        party: 'applicant' | 'registry' | 'seals' | 'bank' | 'tax' | 'system' | 'closed';
        wallSeconds: number;
        netSeconds: number;
      }[];
      wallSeconds: number;
      netSeconds: number;
    };
    Appointment: {
      bank: string;
      branch: string;
      /** Format: date-time */
      at: string;
      minutes: number;
      branchName: components['schemas']['Text'];
      address?: components['schemas']['Text'];
      movable: boolean;
    };
    Receipt: {
      name: string;
      creditCode: string;
      licenceNumber: string;
      /** Format: date */
      foundedOn: string;
      verifyPath: string;
      seals: {
        kind: string;
        number: string;
      }[];
      sealFiling?: string;
      bank?: {
        name: string;
        branch: string;
        accountNumber: string;
        basicAccountNumber: string;
      };
      tax?: {
        confirmation: string;
        taxKinds: string[];
        invoices: string;
        ukeySerial?: string;
      };
      extras: {
        /** @enum {string} */
        service: 'seals' | 'bank' | 'tax' | 'social-insurance' | 'housing-fund' | 'food-permit';
        registrationNumber: string;
      }[];
      stillToCome: {
        /** @enum {string} */
        service: 'seals' | 'bank' | 'tax' | 'social-insurance' | 'housing-fund' | 'food-permit';
        /** Format: date-time */
        dueAt?: string;
      }[];
      steward: {
        id: string;
        name: string;
        phone: string;
      };
      feesFen: number;
      visits: number;
      serviceSeconds: number;
      wallSeconds: number;
    };
    WorkItem: {
      id: string;
      caseId: string;
      /** @enum {string} */
      kind:
        | 'another-name'
        | 'examination'
        | 'seals'
        | 'bank'
        | 'another-bank'
        | 'tax'
        | 'social-insurance'
        | 'housing-fund'
        | 'food-permit';
      attempt: number;
      version: number;
      /** @enum {string} */
      department:
        | 'applicant'
        | 'registry'
        | 'seal-maker'
        | 'bank'
        | 'tax'
        | 'social-insurance'
        | 'housing-fund'
        | 'food';
      subject: string;
      /** @enum {string} */
      state: 'open' | 'claimed' | 'awaiting-correction' | 'completed' | 'refused' | 'cancelled';
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      dueAt: string;
      promisedMinutes: number;
      escalations: number;
      /** @enum {string} */
      light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
      owner?: components['schemas']['Text'];
      holder?: string;
      drawnFor?: {
        id: string;
        name: string;
      };
      correction?: {
        findings: components['schemas']['Finding'][];
        /** Format: date-time */
        askedAt: string;
        /** Format: date-time */
        answeredAt?: string;
        answer?: string;
      };
      answer?: {
        [key: string]: unknown;
      };
      reasons?: {
        code: string;
        text: string;
      }[];
      notes?: {
        /** Format: date-time */
        at: string;
        by: string;
        text: string;
      }[];
      afterwards?: {
        fact: string;
        /** Format: date-time */
        at: string;
        by: string;
        details: {
          [key: string]: unknown;
        };
      }[];
      /** Format: date-time */
      closedAt?: string;
      closedBy?: string;
      facts: {
        [key: string]: unknown;
      };
      refusalReasons: {
        code: string;
        text: components['schemas']['Text'];
        base: string;
      }[];
      allowedMoves: (
        | 'claim'
        | 'release'
        | 'handOver'
        | 'reassign'
        | 'recuse'
        | 'note'
        | 'complete'
        | 'refuse'
        | 'askCorrection'
        | 'answerCorrection'
        | 'lapse'
        | 'cancel'
      )[];
    };
    TimelineEntry: {
      sequence: number;
      /** Format: date-time */
      at: string;
      type: string;
      /** @enum {string} */
      actor: 'applicant' | 'officer' | 'partner' | 'system';
      data: {
        [key: string]: unknown;
      };
    };
    Opening: {
      /** Format: date-time */
      at: string;
      who: components['schemas']['Text'];
      /** @enum {string} */
      role:
        | 'applicant'
        | 'front-desk'
        | 'registry-officer'
        | 'supervisor'
        | 'callback-staff'
        | 'helper'
        | 'partner';
      /** @enum {string} */
      purpose:
        | 'another-name'
        | 'examination'
        | 'seals'
        | 'bank'
        | 'another-bank'
        | 'tax'
        | 'social-insurance'
        | 'housing-fund'
        | 'food-permit'
        | 'supervision'
        | 'enquiry'
        | 'help';
      /** @enum {string} */
      what: 'work-item' | 'case' | 'document' | 'number';
      part?: string;
    };
    Intake: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'submitted' | 'deleted' | 'expired';
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      expiresAt?: string;
      preparedBy?: string;
      copyOf?: string;
      caseId?: string;
      client: string;
    };
    HelpTerms: {
      /** @enum {string} */
      kind: 'fill-in' | 'authority';
      name: components['schemas']['Text'];
      wording: string;
      text: components['schemas']['Text'];
      acts: (
        | 'read'
        | 'change'
        | 'check'
        | 'upload'
        | 'invite'
        | 'sign-in-person'
        | 'submit'
        | 'delete'
        | 'copy'
        | 'ask-help'
        | 'read-case'
        | 'answer'
        | 'read-documents'
        | 'withdraw'
      )[];
    };
    Helped: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'open' | 'submitted' | 'deleted' | 'expired';
      name: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      changedAt: string;
      /** Format: date-time */
      expiresAt?: string;
      preparedBy?: string;
      copyOf?: string;
      caseId?: string;
      applicant: string;
      /** @enum {string} */
      kind: 'fill-in' | 'authority';
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
    };
    CaseSummary: {
      id: string;
      /** @enum {string} */
      status: 'accepted' | 'name-bound' | 'registered' | 'finished' | 'refused' | 'withdrawn';
      city: string;
      name: string;
      /** Format: date-time */
      acceptedAt: string;
      /** Format: date-time */
      dueAt: string;
      /** Format: date-time */
      pausedSince?: string;
      /** Format: date-time */
      endedAt?: string;
      creditCode?: string;
      /** @enum {string} */
      light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
      provisionalUntil?: number;
    };
    DocumentList: {
      entries: components['schemas']['DocumentEntry'][];
    };
    DocumentEntry: {
      document:
        | (
            | 'acceptance-notice'
            | 'application-form'
            | 'articles'
            | 'grant-notice'
            | 'refusal-notice'
            | 'licence'
            | 'seal-impressions'
            | 'receipt'
          )
        | string;
      title: components['schemas']['Text'];
      /** Format: date-time */
      at: string;
    };
    Upload: {
      id: string;
      /** @enum {string} */
      kind: 'address-proof' | 'members-consent' | 'approval-document' | 'valuation-report' | 'identity-copy';
      name: string;
      /** @enum {string} */
      mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
      size: number;
      /** @enum {string} */
      state: 'received' | 'checked' | 'rejected' | 'removed';
      uploadedBy?: string;
      /** Format: date-time */
      receivedAt: string;
      /** Format: date */
      validUntil: string;
      cases: string[];
      findings: components['schemas']['Finding'][];
      removable: boolean;
    };
    Seals: {
      seals: {
        /** @enum {string} */
        kind: 'official' | 'finance' | 'invoice' | 'legal-representative' | 'contract';
        name: components['schemas']['Text'];
        number?: string;
        isSpecimen: boolean;
        image: string;
        electronic?: {
          id: string;
          record: string;
        };
      }[];
    };
    WorkItemSummary: {
      id: string;
      caseId: string;
      /** @enum {string} */
      kind:
        | 'another-name'
        | 'examination'
        | 'seals'
        | 'bank'
        | 'another-bank'
        | 'tax'
        | 'social-insurance'
        | 'housing-fund'
        | 'food-permit';
      attempt: number;
      version: number;
      /** @enum {string} */
      department:
        | 'applicant'
        | 'registry'
        | 'seal-maker'
        | 'bank'
        | 'tax'
        | 'social-insurance'
        | 'housing-fund'
        | 'food';
      subject: string;
      /** @enum {string} */
      state: 'open' | 'claimed' | 'awaiting-correction' | 'completed' | 'refused' | 'cancelled';
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      dueAt: string;
      promisedMinutes: number;
      escalations: number;
      /** @enum {string} */
      light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
      owner?: components['schemas']['Text'];
      holder?: string;
      drawnFor?: {
        id: string;
        name: string;
      };
    };
    StaffLine: {
      id: string;
      name: string;
      roles: ('front-desk' | 'registry-officer' | 'supervisor' | 'callback-staff' | 'helper')[];
      /** @enum {string} */
      department?: 'registry';
      load: number;
      absence?: {
        /** Format: date-time */
        until: string;
        substitute?: string;
      };
    };
    OfficeFault: {
      id: string;
      /** @constant */
      fault: 'second-notice';
      caseId: string;
      itemId: string;
      notice: number;
      by: string;
      /** Format: date-time */
      at: string;
    };
    ChainExport: {
      caseId: string;
      /** Format: date-time */
      exportedAt: string;
      events: {
        sequence: number;
        /** Format: date-time */
        at: string;
        type: string;
        actor: {
          /** @enum {string} */
          kind: 'applicant' | 'officer' | 'partner' | 'system';
          id: string;
        };
        data: {
          [key: string]: unknown;
        };
        previousHash: string;
        hash: string;
      }[];
      head: {
        sequence: number;
        hash: string;
      };
      seal: string;
    };
    DailyRoot: {
      /** Format: date */
      id: string;
      cases: number;
      previous: string;
      root: string;
      /** Format: date-time */
      madeAt: string;
      signature: string;
    };
    DailyRootWithHeads: {
      /** Format: date */
      id: string;
      cases: number;
      previous: string;
      root: string;
      /** Format: date-time */
      madeAt: string;
      signature: string;
      heads: {
        of: string;
        sequence: number;
        hash: string;
      }[];
      keys: components['schemas']['LicenceKey'][];
    };
    LicenceKey: {
      kty: string;
      crv?: string;
      x?: string;
      y?: string;
      kid: string;
      alg?: string;
      use?: string;
    };
    Execution: {
      case: components['schemas']['CaseSummary'];
      status: string;
      /** Format: date-time */
      startedAt: string;
      /** Format: date-time */
      stoppedAt?: string;
      error?: string;
      cause?: string;
      redriveCount: number;
      /** @enum {string} */
      redriveHindrance?: 'running' | 'succeeded' | 'case-ended' | 'too-late';
      graph: {
        states: {
          name: string;
          type: string;
          comment?: string;
          parent?: string;
          /** @enum {string} */
          status: 'not-entered' | 'running' | 'waiting' | 'succeeded' | 'failed';
          entered: number;
          /** Format: date-time */
          enteredAt?: string;
          /** Format: date-time */
          exitedAt?: string;
          error?: string;
        }[];
        edges: {
          from: string;
          to: string;
          label?: string;
        }[];
      };
      events: {
        id: number;
        /** Format: date-time */
        at: string;
        type: string;
        state?: string;
        error?: string;
      }[];
    };
    LicenceVerification: {
      valid: boolean;
      record: {
        [key: string]: unknown;
      };
      licence: string;
      /** Format: date-time */
      supersededAt?: string;
    };
    SealVerification: {
      valid: boolean;
      /** @enum {string} */
      state: 'in-force' | 'expired' | 'broken';
      filed: boolean;
      record: {
        [key: string]: unknown;
      };
      seal: string;
    };
    LicenceKeys: {
      keys: components['schemas']['LicenceKey'][];
    };
    Notice: {
      id: string;
      template: string;
      title: components['schemas']['Text'];
      text: components['schemas']['Text'];
      link: string;
      caseId?: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      readAt?: string;
      deliveries: {
        /** @enum {string} */
        channel: 'sms' | 'email';
        /** @enum {string} */
        state: 'pending' | 'sent' | 'failed';
        attempts: number;
        /** Format: date-time */
        at?: string;
        why?: string;
      }[];
    };
    NoticePreferences: {
      /** @enum {string} */
      language: 'zh' | 'en';
      sms: boolean;
      email: boolean;
      mobile?: string;
      /** Format: email */
      address?: string;
    };
    Overdue: {
      /** Format: date-time */
      asOf: string;
      withoutOwner: number;
      openSteps: number;
      entries: {
        id: string;
        caseId: string;
        subject: string;
        /** @enum {string} */
        kind:
          | 'another-name'
          | 'examination'
          | 'seals'
          | 'bank'
          | 'another-bank'
          | 'tax'
          | 'social-insurance'
          | 'housing-fund'
          | 'food-permit';
        /** @enum {string} */
        department:
          | 'applicant'
          | 'registry'
          | 'seal-maker'
          | 'bank'
          | 'tax'
          | 'social-insurance'
          | 'housing-fund'
          | 'food';
        /** Format: date-time */
        dueAt: string;
        /** @enum {string} */
        light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
        escalations: number;
        city: string;
        lateSeconds: number;
        owner?: {
          /** @enum {string} */
          kind: 'officer' | 'supervisor' | 'partner' | 'applicant';
          id: string;
          name: components['schemas']['Text'];
        };
      }[];
    };
    Statistics: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      finished: number;
      withinPromise: {
        numerator: number;
        denominator: number;
      };
      serviceSeconds: {
        count: number;
        median: number;
        ninety: number;
      };
      wallSeconds: {
        count: number;
        median: number;
        ninety: number;
      };
      steps: {
        count: number;
        median: number;
        ninety: number;
        step: string;
      }[];
      straightThrough: {
        numerator: number;
        denominator: number;
      };
      good: {
        numerator: number;
        denominator: number;
      };
      coverage: {
        numerator: number;
        denominator: number;
      };
      stars: {
        1: number;
        2: number;
        3: number;
        4: number;
        5: number;
      };
      channels: {
        [key: string]: number;
      };
      targets: {
        numerator: number;
        denominator: number;
        /** @enum {string} */
        target: 'one-matter' | 'one-day' | 'two-hours' | 'no-cost' | 'one-visit';
      }[];
      sixOnes: {
        numerator: number;
        denominator: number;
        /** @enum {string} */
        indicator: 'one-form' | 'one-net' | 'one-door' | 'one-window' | 'one-visit' | 'one-stop';
        /** Format: date */
        asOf: string;
      }[];
      savedFen: number;
      capitalFen: number;
      entityTypes: {
        [key: string]: number;
      };
      industries: {
        section: string;
        name: string;
        count: number;
      }[];
      cities: {
        city: string;
        name: components['schemas']['Text'];
        finished: number;
        savedFenPerCase: number;
        savedFen: number;
        minutesOfDay: number;
        limits: {
          matter: string;
          promisedMinutes: number;
          legalDays: number;
          ratio: number;
        }[];
        comparison: {
          /** @enum {string} */
          measure: 'steps' | 'papers' | 'days' | 'visits' | 'feesFen';
          /** @enum {string} */
          step: 'case' | 'registration' | 'seals' | 'bank' | 'tax';
          before?: {
            value: number;
            source: components['schemas']['Text'];
            date: string;
          };
          after: {
            numerator: number;
            denominator: number;
          };
          lessBy?: number;
        }[];
      }[];
    };
    WorkOrder: {
      id: string;
      version: number;
      /** @enum {string} */
      kind: 'bad-rating' | 'stuck' | 'callback';
      caseId: string;
      city: string;
      subject: string;
      words?: string;
      stars?: number;
      situation?: {
        status: string;
        openItems: {
          id: string;
          kind: string;
          state: string;
          /** Format: date-time */
          dueAt: string;
          escalations: number;
        }[];
        execution?: string;
      };
      /** @enum {string} */
      state: 'open' | 'assigned' | 'verified' | 'appealed' | 'fixed' | 'called-back' | 'closed';
      owner?: string;
      complex: boolean;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      contactBy: string;
      /** Format: date-time */
      fixBy: string;
      overdue: boolean;
      steps: {
        /** @enum {string} */
        move: 'assign' | 'verify' | 'appeal' | 'uphold' | 'fix' | 'callBack' | 'close';
        /** Format: date-time */
        at: string;
        by: string;
        note: string;
        /** @enum {string} */
        result?: 'satisfied' | 'unsatisfied' | 'unreached';
      }[];
      /** Format: date-time */
      closedAt?: string;
      allowedMoves: ('assign' | 'verify' | 'appeal' | 'uphold' | 'fix' | 'callBack' | 'close')[];
    };
    Application:
      | {
          /** @constant */
          entityType: 'limited-company';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          bank:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          capitalFen: number;
          term:
            | {
                /** @constant */
                kind: 'long-term';
              }
            | {
                /** @constant */
                kind: 'years';
                years: number;
              };
          members: {
            person: string;
            enterprise?: {
              name: string;
              creditCode: string;
            };
            contributionFen: number;
            valued?: boolean;
            /** Format: date */
            payBy: string;
            /** @enum {string} */
            way: 'cash' | 'goods' | 'intellectual-property' | 'land-use-right' | 'equity' | 'claim';
          }[];
          beneficialOwner:
            | {
                /** @constant */
                kind: 'exempt-by-promise';
              }
            | {
                /** @constant */
                kind: 'filed';
                people: string[];
                grounds?: {
                  person: string;
                  /** @enum {string} */
                  ground: 'shares' | 'income' | 'votes' | 'control';
                  percent?: number;
                }[];
              };
          organs: {
            legalRepresentative: string;
            directors: string[];
            chair?: string;
            manager?: string;
            deputyManagers?: string[];
            supervision:
              | {
                  /** @constant */
                  kind: 'supervisors';
                  people: string[];
                }
              | {
                  /** @constant */
                  kind: 'audit-committee';
                  people: string[];
                }
              | {
                  /** @constant */
                  kind: 'none';
                  /** @constant */
                  consentOfAllMembers: true;
                };
            staffRepresentatives?: string[];
            /**
             * @default {
             *       "directors": 3,
             *       "supervisors": 3
             *     }
             */
            terms?: {
              /** @default 3 */
              directors?: number;
              /** @default 3 */
              supervisors?: number;
            };
            financeOfficer: string;
            liaison: string;
          };
        }
      | {
          /** @constant */
          entityType: 'joint-stock-company';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          bank:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          capitalFen: number;
          term:
            | {
                /** @constant */
                kind: 'long-term';
              }
            | {
                /** @constant */
                kind: 'years';
                years: number;
              };
          members: {
            person: string;
            enterprise?: {
              name: string;
              creditCode: string;
            };
            contributionFen: number;
            valued?: boolean;
            /** Format: date */
            payBy: string;
            /** @enum {string} */
            way: 'cash' | 'goods' | 'intellectual-property' | 'land-use-right' | 'equity' | 'claim';
          }[];
          beneficialOwner:
            | {
                /** @constant */
                kind: 'exempt-by-promise';
              }
            | {
                /** @constant */
                kind: 'filed';
                people: string[];
                grounds?: {
                  person: string;
                  /** @enum {string} */
                  ground: 'shares' | 'income' | 'votes' | 'control';
                  percent?: number;
                }[];
              };
          /** @default 100 */
          shareFen?: number;
          organs: {
            legalRepresentative: string;
            directors: string[];
            chair?: string;
            manager: string;
            deputyManagers?: string[];
            supervision:
              | {
                  /** @constant */
                  kind: 'supervisors';
                  people: string[];
                }
              | {
                  /** @constant */
                  kind: 'audit-committee';
                  people: string[];
                };
            staffRepresentatives?: string[];
            /**
             * @default {
             *       "directors": 3,
             *       "supervisors": 3
             *     }
             */
            terms?: {
              /** @default 3 */
              directors?: number;
              /** @default 3 */
              supervisors?: number;
            };
            financeOfficer: string;
            liaison: string;
          };
        }
      | {
          /** @constant */
          entityType: 'general-partnership';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          bank:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          capitalFen: number;
          term:
            | {
                /** @constant */
                kind: 'long-term';
              }
            | {
                /** @constant */
                kind: 'years';
                years: number;
              };
          organs: {
            executives: string[];
            financeOfficer: string;
            liaison: string;
          };
          beneficialOwner:
            | {
                /** @constant */
                kind: 'exempt-by-promise';
              }
            | {
                /** @constant */
                kind: 'filed';
                people: string[];
                grounds?: {
                  person: string;
                  /** @enum {string} */
                  ground: 'shares' | 'income' | 'votes' | 'control';
                  percent?: number;
                }[];
              };
          members: {
            person: string;
            enterprise?: {
              name: string;
              creditCode: string;
            };
            contributionFen: number;
            valued?: boolean;
            /** Format: date */
            payBy: string;
            /** @enum {string} */
            way:
              'cash' | 'goods' | 'intellectual-property' | 'land-use-right' | 'equity' | 'claim' | 'labour';
          }[];
        }
      | {
          /** @constant */
          entityType: 'limited-partnership';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          bank:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          capitalFen: number;
          term:
            | {
                /** @constant */
                kind: 'long-term';
              }
            | {
                /** @constant */
                kind: 'years';
                years: number;
              };
          organs: {
            executives: string[];
            financeOfficer: string;
            liaison: string;
          };
          beneficialOwner:
            | {
                /** @constant */
                kind: 'exempt-by-promise';
              }
            | {
                /** @constant */
                kind: 'filed';
                people: string[];
                grounds?: {
                  person: string;
                  /** @enum {string} */
                  ground: 'shares' | 'income' | 'votes' | 'control';
                  percent?: number;
                }[];
              };
          members: {
            person: string;
            enterprise?: {
              name: string;
              creditCode: string;
            };
            contributionFen: number;
            valued?: boolean;
            /** Format: date */
            payBy: string;
            /** @enum {string} */
            way:
              'cash' | 'goods' | 'intellectual-property' | 'land-use-right' | 'equity' | 'claim' | 'labour';
            /** @enum {string} */
            liability: 'general' | 'limited';
          }[];
        }
      | {
          /** @constant */
          entityType: 'sole-proprietor-enterprise';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          bank:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          capitalFen: number;
          /** @default false */
          familyProperty?: boolean;
          organs: {
            owner: string;
            manager?: string;
            financeOfficer: string;
            liaison: string;
          };
        }
      | {
          /** @constant */
          entityType: 'individual-business';
          city: string;
          name: string;
          nameRelations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          address: {
            division: string;
            street: string;
            postalCode?: string;
            /** @enum {string} */
            right: 'owned' | 'leased' | 'free-use';
            areaSquareMetres: number;
          };
          scope: string[];
          approvals?: {
            item: string;
            number: string;
            issuer: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            validUntil?: string;
          }[];
          papers?: {
            /** @enum {string} */
            kind:
              | 'address-proof'
              | 'members-consent'
              | 'approval-document'
              | 'valuation-report'
              | 'identity-copy';
            upload: string;
          }[];
          staff?: number;
          people: components['schemas']['Person'][];
          seals: {
            maker: string;
            /** @enum {string} */
            delivery: 'pick-up' | 'parcel';
            electronic?: boolean;
          };
          /**
           * @default {
           *       "choice": "declined",
           *       "reason": "个体工商户，暂不开立银行账户"
           *     }
           */
          bank?:
            | {
                /** @constant */
                choice: 'open';
                bank: string;
                appointment?:
                  | {
                      /** @constant */
                      way: 'video';
                    }
                  | {
                      /** @constant */
                      way: 'visit';
                      branch: string;
                      /** Format: date-time */
                      at: string;
                    };
              }
            | {
                /** @constant */
                choice: 'declined';
                reason: string;
              };
          partnerDraw?: {
            rule: string;
            profile: string;
            /** Format: date */
            day: string;
            seed: string;
            sealMakers: string[];
            banks: string[];
          };
          tax: {
            clerk: string;
            /** @enum {string} */
            taxpayer: 'small-scale' | 'general';
            /** @enum {string} */
            invoices: 'digital' | 'ukey';
          };
          /** @default [] */
          extras?: ('social-insurance' | 'housing-fund' | 'food-permit')[];
          food?: {
            /** @enum {string} */
            activity: 'prepackaged' | 'simple-making' | 'other';
            commits?: boolean;
          };
          promises: {
            /** @constant */
            truthful: true;
            /** @constant */
            addressIsReal: true;
            similarNameRisk?: boolean;
          };
          organs: {
            owner: string;
            /** @default [] */
            family?: string[];
            liaison: string;
          };
        };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listCities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            cities: {
              city: string;
              name: components['schemas']['Text'];
              districts?: string[];
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readCity: {
    parameters: {
      query?: {
        seed?: string;
        day?: string;
      };
      header?: never;
      path: {
        city: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['City'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  searchScope: {
    parameters: {
      query?: {
        words?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            catalogue: string;
            items: components['schemas']['ScopeItem'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readGuide: {
    parameters: {
      query?: {
        entityType?:
          | 'limited-company'
          | 'joint-stock-company'
          | 'general-partnership'
          | 'limited-partnership'
          | 'sole-proprietor-enterprise'
          | 'individual-business';
        situations?: string;
      };
      header?: never;
      path: {
        city: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Guide'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  searchGuide: {
    parameters: {
      query?: {
        words?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            topics: components['schemas']['GuideTopic'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listMistakes: {
    parameters: {
      query?: {
        entityType?:
          | 'limited-company'
          | 'joint-stock-company'
          | 'general-partnership'
          | 'limited-partnership'
          | 'sole-proprietor-enterprise'
          | 'individual-business';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            mistakes: components['schemas']['Finding'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readSample: {
    parameters: {
      query?: {
        form?: 'filled' | 'blank';
      };
      header?: never;
      path: {
        city: string;
        entityType:
          | 'limited-company'
          | 'joint-stock-company'
          | 'general-partnership'
          | 'limited-partnership'
          | 'sole-proprietor-enterprise'
          | 'individual-business';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-requests` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkName: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          city: string;
          name: string;
          /** @enum {string} */
          entityType:
            | 'limited-company'
            | 'joint-stock-company'
            | 'general-partnership'
            | 'limited-partnership'
            | 'sole-proprietor-enterprise'
            | 'individual-business';
          division?: string;
          scopeDivisions?: string[];
          relations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NameVerdict'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-requests` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDrafts: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['DraftLine'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  createDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftLine'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  copyApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          of: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftLine'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  saveDraft: {
    parameters: {
      query?: never;
      header?: {
        'If-Match'?: string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftLine'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteDraft: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftLine'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContentCheck'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readPartnerDraw: {
    parameters: {
      query: {
        city: string;
      };
      header?: never;
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PartnerDraw'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  checkApplication: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContentCheck'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listKeptNames: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['KeptName'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  keepName: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          city: string;
          name: string;
          /** @enum {string} */
          entityType:
            | 'limited-company'
            | 'joint-stock-company'
            | 'general-partnership'
            | 'limited-partnership'
            | 'sole-proprietor-enterprise'
            | 'individual-business';
          division?: string;
          scope?: string[];
          relations?: {
            /** @enum {string} */
            kind: 'investment' | 'authorisation' | 'transfer';
            name: string;
            creditCode: string;
            document: string;
            /** @constant */
            consent: true;
          }[];
          promises?: {
            similarNameRisk?: boolean;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptName'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `name-not-available`, `too-many-kept-names`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served`, `name-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readKeptName: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        keptNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptName'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `kept-name-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  releaseKeptName: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        keptNameId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptName'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `kept-name-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  inviteSigners: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            signers: components['schemas']['Signer'][];
            links: {
              person: string;
              path: string;
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  renewInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
        person: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            signers: components['schemas']['Signer'][];
            links: {
              person: string;
              path: string;
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readSigning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Signing'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-expired`, `invitation-used` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  beginIdentityCheck: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          number: string;
          /** @constant */
          consent: true;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            session: string;
            /** Format: uri */
            url: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-expired`, `invitation-used` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-the-invited-person` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signApplication: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          session: string;
          digest: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            company: string;
            roles: (
              | 'members'
              | 'members/signatories'
              | 'organs/legalRepresentative'
              | 'organs/executives'
              | 'organs/owner'
              | 'organs/directors'
              | 'organs/chair'
              | 'organs/manager'
              | 'organs/deputyManagers'
              | 'organs/supervision/people'
              | 'organs/financeOfficer'
              | 'organs/liaison'
            )[];
            /** Format: date-time */
            signedAt: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-expired`, `invitation-used`, `identity-not-confirmed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  declineSigning: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            declinedAt: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `invitation-expired`, `invitation-used` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  submitApplication: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `name-not-available`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listIntakes: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['Intake'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  takeApplicationIn: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          client: {
            name: string;
            document:
              | {
                  /** @constant */
                  type: 'resident-id';
                  number: string;
                  /** Format: date */
                  validUntil?: string;
                }
              | {
                  /** @constant */
                  type: 'hk-macau-permit';
                  number: string;
                  /** Format: date */
                  validUntil?: string;
                }
              | {
                  /** @constant */
                  type: 'taiwan-permit';
                  number: string;
                  /** Format: date */
                  validUntil?: string;
                }
              | {
                  /** @constant */
                  type: 'passport';
                  number: string;
                  /** Format: date */
                  validUntil?: string;
                  country?: string;
                }
              | {
                  /** @constant */
                  type: 'permanent-resident';
                  number: string;
                  /** Format: date */
                  validUntil?: string;
                  country?: string;
                };
          };
          consentPaper: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DraftLine'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  signAtDesk: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
        person: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          document:
            | {
                /** @constant */
                type: 'resident-id';
                number: string;
                /** Format: date */
                validUntil?: string;
              }
            | {
                /** @constant */
                type: 'hk-macau-permit';
                number: string;
                /** Format: date */
                validUntil?: string;
              }
            | {
                /** @constant */
                type: 'taiwan-permit';
                number: string;
                /** Format: date */
                validUntil?: string;
              }
            | {
                /** @constant */
                type: 'passport';
                number: string;
                /** Format: date */
                validUntil?: string;
                country?: string;
              }
            | {
                /** @constant */
                type: 'permanent-resident';
                number: string;
                /** Format: date */
                validUntil?: string;
                country?: string;
              };
          version: number;
          /** @constant */
          consent: true;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            signers: components['schemas']['Signer'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `invitation-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-has-faults`, `not-the-invited-person` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readHelpTerms: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            kinds: components['schemas']['HelpTerms'][];
            days: number[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  askForHelp: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'fill-in' | 'authority';
          wording: string;
          city: string;
          days: 7 | 30 | 90;
          /** @constant */
          consent: true;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Help'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  endHelp: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Help'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listHelped: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['Helped'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  handHelpOn: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          reason: 'absence' | 'workload' | 'expertise' | 'overdue' | 'supervision';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revealDraftNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        applicationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          person: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            number: string;
            mobile: string;
            email?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCases: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['CaseSummary'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readCase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  withdrawCase: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listVisitSlots: {
    parameters: {
      query?: {
        from?: string;
      };
      header?: never;
      path: {
        city: string;
        bank: string;
        branch: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            slots: {
              /** Format: date-time */
              at: string;
              minutes: number;
              seats: number;
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          branch: string;
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          reason: 'applicant-asks' | 'customer-absent' | 'branch-closed' | 'staff-missing';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appointment'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reissueLicence: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          corrections: {
            head?: string;
            address?: string;
          };
          reason: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDocuments: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentList'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readDocument: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        document:
          | (
              | 'acceptance-notice'
              | 'application-form'
              | 'articles'
              | 'grant-notice'
              | 'refusal-notice'
              | 'licence'
              | 'seal-impressions'
              | 'receipt'
            )
          | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/pdf': string;
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `document-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listPapers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['Upload'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readPaper: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `upload-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `paper-not-checked` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readSeals: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Seals'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveHandOver: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          move: 'make-ready' | 'ship' | 'receive';
          tracking?: string;
          /** @enum {string} */
          by?: 'legal-representative' | 'agent' | 'courier';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Case'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listUploads: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        applicationId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['Upload'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addUpload: {
    parameters: {
      query: {
        kind:
          'address-proof' | 'members-consent' | 'approval-document' | 'valuation-report' | 'identity-copy';
        name: string;
        applicationId?: string;
      };
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/pdf': string;
        'image/jpeg': string;
        'image/png': string;
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `too-many-papers`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `paper-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-requests` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readUpload: {
    parameters: {
      query?: {
        applicationId?: string;
      };
      header?: never;
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `upload-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `paper-not-checked` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  removeUpload: {
    parameters: {
      query?: {
        applicationId?: string;
      };
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        uploadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `application-not-found`, `upload-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `paper-in-use`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWorkItems: {
    parameters: {
      query: {
        limit?: number;
        cursor?: string;
        department:
          | 'applicant'
          | 'registry'
          | 'seal-maker'
          | 'bank'
          | 'tax'
          | 'social-insurance'
          | 'housing-fund'
          | 'food';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['WorkItemSummary'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readWorkItem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  nextWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `nothing-to-do`, `staff-not-found`, `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  claimWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `not-drawn-for-you`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  releaseWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  handOverWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          to: string;
          /** @enum {string} */
          reason: 'absence' | 'workload' | 'expertise' | 'overdue' | 'supervision';
          text: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused`, `not-drawn-for-you` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reassignWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          to: string;
          /** @enum {string} */
          reason: 'absence' | 'workload' | 'expertise' | 'overdue' | 'supervision';
          text: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recuseFromWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          ground: 'relative' | 'interest' | 'other';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused`, `not-drawn-for-you` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  noteProgress: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused`, `not-drawn-for-you` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  revealNumbers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          person: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            number: string;
            mobile: string;
            email?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `already-answered` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  completeWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  refuseWorkItem: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reasons: {
            code: string;
            text: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  askCorrection: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          findings: components['schemas']['Finding'][];
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `may-not-decide`, `supervisor-needed`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  answerCorrection: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
        'If-Match'?: string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `held-by-somebody-else`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `edited-meanwhile` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listStaff: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['StaffLine'][];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  recordPresence: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        staffId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          awayUntil: string | null;
          substitute?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            staffId: string;
            awayUntil: string | null;
            substitute?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `staff-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOfficeFaults: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['OfficeFault'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  addLaterFact: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          fact: 'engraved' | 'filing-receipt' | 'specimen-card' | 'account-reported';
          details: {
            [key: string]: unknown;
          };
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItem'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-answered`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  exportChain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChainExport'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listDailyRoots: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['DailyRoot'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readDailyRoot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        day: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DailyRootWithHeads'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `root-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listUnansweredOrders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: {
              id: string;
              caseId: string;
              /** @enum {string} */
              kind:
                | 'another-name'
                | 'examination'
                | 'seals'
                | 'bank'
                | 'another-bank'
                | 'tax'
                | 'social-insurance'
                | 'housing-fund'
                | 'food-permit';
              attempt: number;
              version: number;
              /** @enum {string} */
              department:
                | 'applicant'
                | 'registry'
                | 'seal-maker'
                | 'bank'
                | 'tax'
                | 'social-insurance'
                | 'housing-fund'
                | 'food';
              subject: string;
              /** @enum {string} */
              state: 'open' | 'claimed' | 'awaiting-correction' | 'completed' | 'refused' | 'cancelled';
              /** Format: date-time */
              openedAt: string;
              /** Format: date-time */
              dueAt: string;
              promisedMinutes: number;
              escalations: number;
              /** @enum {string} */
              light: 'grey' | 'green' | 'yellow' | 'orange' | 'red';
              owner?: components['schemas']['Text'];
              holder?: string;
              drawnFor?: {
                id: string;
                name: string;
              };
              partner: string;
              /** Format: date-time */
              placedAt: string;
              /** @enum {string} */
              delivery: 'delivered' | 'waiting' | 'failing';
              attempts: number;
              replays: {
                /** Format: date-time */
                at: string;
                by: string;
              }[];
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  replayOrder: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        itemId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkItemSummary'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-item-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `already-answered`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listExecutions: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        board?: 'running' | 'ended';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['CaseSummary'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readExecution: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `execution-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  redriveExecution: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseSummary'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `execution-not-found`, `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `execution-not-redrivable`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verifyLicence: {
    parameters: {
      query?: {
        version?: number;
      };
      header?: never;
      path: {
        licenceNumber: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenceVerification'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `licence-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-many-requests` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  verifyElectronicSeal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sealId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SealVerification'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `seal-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readLicenceKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenceKeys'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listNotices: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['Notice'][];
            next?: string;
            unread: number;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listCaseNotices: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
      };
      header?: never;
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: {
              id: string;
              template: string;
              title: components['schemas']['Text'];
              text: components['schemas']['Text'];
              caseId?: string;
              /** Format: date-time */
              createdAt: string;
              /** Format: date-time */
              readAt?: string;
              deliveries: {
                /** @enum {string} */
                channel: 'sms' | 'email';
                /** @enum {string} */
                state: 'pending' | 'sent' | 'failed';
                attempts: number;
                /** Format: date-time */
                at?: string;
                why?: string;
              }[];
              user?: string;
            }[];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  markNoticeRead: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        noticeId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `notice-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readNoticePreferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePreferences'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  setNoticePreferences: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          language: 'zh' | 'en';
          sms: boolean;
          email: boolean;
          mobile?: string;
          /** Format: email */
          address?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticePreferences'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readWatchdog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            checkedAt: string;
            openItems: number;
            runningCases: number;
            passed: number;
            missing: {
              id: string;
              /** @enum {string} */
              light: 'yellow' | 'orange' | 'red' | 'unknown';
              /** Format: date-time */
              since: string;
            }[];
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listOverdue: {
    parameters: {
      query?: {
        city?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Overdue'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  readStatistics: {
    parameters: {
      query?: {
        days?: number;
        city?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statistics'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `city-not-served` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  rateCase: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          matter:
            | 'case'
            | 'registration'
            | 'help'
            | 'seals'
            | 'bank'
            | 'tax'
            | 'social-insurance'
            | 'housing-fund'
            | 'food-permit';
          stars: number;
          /** @enum {string} */
          channel: '12345' | 'portal' | 'sms' | 'hall-device';
          words?: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            caseId: string;
            /** @enum {string} */
            matter:
              | 'case'
              | 'registration'
              | 'help'
              | 'seals'
              | 'bank'
              | 'tax'
              | 'social-insurance'
              | 'housing-fund'
              | 'food-permit';
            stars: number;
            /** @enum {string} */
            channel: '12345' | 'portal' | 'sms' | 'hall-device';
            /** Format: date-time */
            at: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `already-rated`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  reportStuck: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          words: string;
        };
      };
    };
    responses: {
      /** @description Done. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkOrder'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `case-not-found`, `work-order-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  listWorkOrders: {
    parameters: {
      query?: {
        limit?: number;
        cursor?: string;
        kind?: 'bad-rating' | 'stuck' | 'callback';
        which?: 'open' | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            entries: components['schemas']['WorkOrder'][];
            next?: string;
          };
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  moveWorkOrder: {
    parameters: {
      query?: never;
      header: {
        /** @description Chosen by the caller, the same for every retry of the same request. */
        'Idempotency-Key': string;
      };
      path: {
        orderId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          move: 'assign' | 'verify' | 'appeal' | 'uphold' | 'fix' | 'callBack' | 'close';
          note: string;
          owner?: string;
          complex?: boolean;
          /** @enum {string} */
          result?: 'satisfied' | 'unsatisfied' | 'unreached';
        };
      };
    };
    responses: {
      /** @description Done. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkOrder'];
        };
      };
      /** @description `malformed` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `unauthorized` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `not-yours-to-do`, `forbidden` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `work-order-not-found`, `not-found` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `move-not-allowed`, `request-key-reused` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `too-large` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `answer-has-faults` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `broken` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description `try-later` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
