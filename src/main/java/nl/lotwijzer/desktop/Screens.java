package nl.lotwijzer.desktop;

import java.util.List;
import nl.lotwijzer.desktop.allowances.AllowancesModel;
import nl.lotwijzer.desktop.allowances.AllowancesScreen;
import nl.lotwijzer.desktop.correspondence.CorrespondenceScreen;
import nl.lotwijzer.desktop.duplicates.DuplicatesModel;
import nl.lotwijzer.desktop.duplicates.DuplicatesScreen;
import nl.lotwijzer.desktop.eligibility.EligibilityModel;
import nl.lotwijzer.desktop.eligibility.EligibilityScreen;
import nl.lotwijzer.desktop.facilitators.FacilitatorsFinder;
import nl.lotwijzer.desktop.facilitators.FacilitatorsModel;
import nl.lotwijzer.desktop.facilitators.FacilitatorsScreen;
import nl.lotwijzer.desktop.invitations.InvitationsModel;
import nl.lotwijzer.desktop.invitations.InvitationsScreen;
import nl.lotwijzer.desktop.lottery.LotteryModel;
import nl.lotwijzer.desktop.lottery.LotteryScreen;
import nl.lotwijzer.desktop.overview.OverviewScreen;
import nl.lotwijzer.desktop.participants.ParticipantsFinder;
import nl.lotwijzer.desktop.participants.ParticipantsModel;
import nl.lotwijzer.desktop.participants.ParticipantsScreen;
import nl.lotwijzer.desktop.phases.PhasesModel;
import nl.lotwijzer.desktop.phases.PhasesScreen;
import nl.lotwijzer.desktop.privacy.PrivacyModel;
import nl.lotwijzer.desktop.privacy.PrivacyScreen;
import nl.lotwijzer.desktop.quotas.QuotasModel;
import nl.lotwijzer.desktop.quotas.QuotasScreen;
import nl.lotwijzer.desktop.recommendations.RecommendationsFinder;
import nl.lotwijzer.desktop.recommendations.RecommendationsModel;
import nl.lotwijzer.desktop.recommendations.RecommendationsScreen;
import nl.lotwijzer.desktop.registrants.RegistrantsFinder;
import nl.lotwijzer.desktop.registrants.RegistrantsModel;
import nl.lotwijzer.desktop.registrants.RegistrantsScreen;
import nl.lotwijzer.desktop.reports.ReportsModel;
import nl.lotwijzer.desktop.reports.ReportsScreen;
import nl.lotwijzer.desktop.response.ResponseModel;
import nl.lotwijzer.desktop.response.ResponseScreen;
import nl.lotwijzer.desktop.sessions.SessionsFinder;
import nl.lotwijzer.desktop.sessions.SessionsModel;
import nl.lotwijzer.desktop.sessions.SessionsScreen;
import nl.lotwijzer.desktop.settings.SettingsScreen;
import nl.lotwijzer.desktop.steering.SteeringFinder;
import nl.lotwijzer.desktop.steering.SteeringModel;
import nl.lotwijzer.desktop.steering.SteeringScreen;
import nl.lotwijzer.desktop.supervision.ReadFindingsModel;
import nl.lotwijzer.desktop.supervision.SupervisionScreen;
import nl.lotwijzer.desktop.support.SupportModel;
import nl.lotwijzer.desktop.support.SupportScreen;
import nl.lotwijzer.desktop.workspace.FileUse;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ScreenEntry;

/** The screens that there are. A place that is not here is not in the navigation. */
public final class Screens {
    private Screens() {}

    /** Returns every screen once, in any order; the navigation has its own. */
    public static List<ScreenEntry> all() {
        return List.of(
                ScreenEntry.of(Place.INVITATIONS, InvitationsScreen::new, InvitationsModel::state)
                        .finding(InvitationsScreen::found)
                        .using(new FileUse(FileUse.TABLES, "sample", "desktop.drop.sample")),
                ScreenEntry.of(Place.REGISTRANTS, RegistrantsScreen::new, RegistrantsModel::state)
                        .finding(RegistrantsFinder::found)
                        .using(new FileUse(FileUse.TABLES, "import", "desktop.drop.registrants")),
                ScreenEntry.of(Place.ELIGIBILITY, EligibilityScreen::new, EligibilityModel::state),
                ScreenEntry.of(Place.RESPONSE, ResponseScreen::new, ResponseModel::state),
                ScreenEntry.of(Place.DUPLICATES, DuplicatesScreen::new, DuplicatesModel::state)
                        .finding(DuplicatesScreen::found),
                ScreenEntry.of(Place.QUOTAS, QuotasScreen::new, QuotasModel::state)
                        .using(new FileUse(FileUse.TABLES, "population", "desktop.drop.population")),
                ScreenEntry.of(Place.LOTTERY, LotteryScreen::new, LotteryModel::state),
                ScreenEntry.of(Place.OVERVIEW, OverviewScreen::new),
                ScreenEntry.of(Place.PHASES, PhasesScreen::new, PhasesModel::state)
                        .finding(PhasesScreen::found),
                ScreenEntry.of(Place.LETTERS, CorrespondenceScreen::new, CorrespondenceScreen::state)
                        .finding(CorrespondenceScreen::found),
                ScreenEntry.of(Place.PARTICIPANTS, ParticipantsScreen::new, ParticipantsModel::state)
                        .finding(ParticipantsFinder::found),
                ScreenEntry.of(Place.SESSIONS, SessionsScreen::new, SessionsModel::state)
                        .finding(SessionsFinder::found),
                ScreenEntry.of(Place.FACILITATORS, FacilitatorsScreen::new, FacilitatorsModel::state)
                        .finding(FacilitatorsFinder::found),
                ScreenEntry.of(Place.ALLOWANCES, AllowancesScreen::new, AllowancesModel::state)
                        .finding(AllowancesScreen::found),
                ScreenEntry.of(Place.STEERING, SteeringScreen::new, SteeringModel::state)
                        .finding(SteeringFinder::found),
                ScreenEntry.of(Place.SUPPORT, SupportScreen::new, SupportModel::state)
                        .finding(SupportScreen::found),
                ScreenEntry.of(Place.RECOMMENDATIONS, RecommendationsScreen::new, RecommendationsModel::state)
                        .finding(RecommendationsFinder::found)
                        .using(new FileUse(FileUse.TABLES, "votes", "desktop.drop.votes")),
                ScreenEntry.of(Place.REPORTS, ReportsScreen::new, ReportsModel::state)
                        .finding(ReportsScreen::found),
                ScreenEntry.of(Place.SUPERVISION, SupervisionScreen::new, ReadFindingsModel::state)
                        .using(new FileUse(List.of("zip"), "CHECKS", "desktop.drop.dossier")),
                ScreenEntry.of(Place.PRIVACY, PrivacyScreen::new, PrivacyModel::state)
                        .finding(PrivacyScreen::found),
                ScreenEntry.of(Place.SETTINGS, SettingsScreen::new));
    }
}
