package nl.lotwijzer.desktop;

import java.util.List;
import nl.lotwijzer.desktop.allowances.AllowancesModel;
import nl.lotwijzer.desktop.allowances.AllowancesScreen;
import nl.lotwijzer.desktop.correspondence.CorrespondenceScreen;
import nl.lotwijzer.desktop.duplicates.DuplicatesModel;
import nl.lotwijzer.desktop.duplicates.DuplicatesScreen;
import nl.lotwijzer.desktop.eligibility.EligibilityModel;
import nl.lotwijzer.desktop.eligibility.EligibilityScreen;
import nl.lotwijzer.desktop.facilitators.FacilitatorsModel;
import nl.lotwijzer.desktop.facilitators.FacilitatorsScreen;
import nl.lotwijzer.desktop.invitations.InvitationsModel;
import nl.lotwijzer.desktop.invitations.InvitationsScreen;
import nl.lotwijzer.desktop.lottery.LotteryModel;
import nl.lotwijzer.desktop.lottery.LotteryScreen;
import nl.lotwijzer.desktop.overview.OverviewScreen;
import nl.lotwijzer.desktop.participants.ParticipantsModel;
import nl.lotwijzer.desktop.participants.ParticipantsScreen;
import nl.lotwijzer.desktop.phases.PhasesModel;
import nl.lotwijzer.desktop.phases.PhasesScreen;
import nl.lotwijzer.desktop.privacy.PrivacyModel;
import nl.lotwijzer.desktop.privacy.PrivacyScreen;
import nl.lotwijzer.desktop.quotas.QuotasModel;
import nl.lotwijzer.desktop.quotas.QuotasScreen;
import nl.lotwijzer.desktop.recommendations.RecommendationsModel;
import nl.lotwijzer.desktop.recommendations.RecommendationsScreen;
import nl.lotwijzer.desktop.registrants.RegistrantsModel;
import nl.lotwijzer.desktop.registrants.RegistrantsScreen;
import nl.lotwijzer.desktop.reports.ReportsModel;
import nl.lotwijzer.desktop.reports.ReportsScreen;
import nl.lotwijzer.desktop.response.ResponseModel;
import nl.lotwijzer.desktop.response.ResponseScreen;
import nl.lotwijzer.desktop.sessions.SessionsModel;
import nl.lotwijzer.desktop.sessions.SessionsScreen;
import nl.lotwijzer.desktop.settings.SettingsScreen;
import nl.lotwijzer.desktop.steering.SteeringModel;
import nl.lotwijzer.desktop.steering.SteeringScreen;
import nl.lotwijzer.desktop.supervision.ReadFindingsModel;
import nl.lotwijzer.desktop.supervision.SupervisionScreen;
import nl.lotwijzer.desktop.support.SupportModel;
import nl.lotwijzer.desktop.support.SupportScreen;
import nl.lotwijzer.desktop.workspace.Place;
import nl.lotwijzer.desktop.workspace.ScreenEntry;

/** The screens that there are. A place that is not here is not in the navigation. */
public final class Screens {
    private Screens() {}

    /** Returns every screen once, in any order; the navigation has its own. */
    public static List<ScreenEntry> all() {
        return List.of(
                ScreenEntry.of(Place.INVITATIONS, InvitationsScreen::new, InvitationsModel::state),
                ScreenEntry.of(Place.REGISTRANTS, RegistrantsScreen::new, RegistrantsModel::state),
                ScreenEntry.of(Place.ELIGIBILITY, EligibilityScreen::new, EligibilityModel::state),
                ScreenEntry.of(Place.RESPONSE, ResponseScreen::new, ResponseModel::state),
                ScreenEntry.of(Place.DUPLICATES, DuplicatesScreen::new, DuplicatesModel::state),
                ScreenEntry.of(Place.QUOTAS, QuotasScreen::new, QuotasModel::state),
                ScreenEntry.of(Place.LOTTERY, LotteryScreen::new, LotteryModel::state),
                ScreenEntry.of(Place.OVERVIEW, OverviewScreen::new),
                ScreenEntry.of(Place.PHASES, PhasesScreen::new, PhasesModel::state),
                ScreenEntry.of(Place.LETTERS, CorrespondenceScreen::new, CorrespondenceScreen::state),
                ScreenEntry.of(Place.PARTICIPANTS, ParticipantsScreen::new, ParticipantsModel::state),
                ScreenEntry.of(Place.SESSIONS, SessionsScreen::new, SessionsModel::state),
                ScreenEntry.of(Place.FACILITATORS, FacilitatorsScreen::new, FacilitatorsModel::state),
                ScreenEntry.of(Place.ALLOWANCES, AllowancesScreen::new, AllowancesModel::state),
                ScreenEntry.of(Place.STEERING, SteeringScreen::new, SteeringModel::state),
                ScreenEntry.of(Place.SUPPORT, SupportScreen::new, SupportModel::state),
                ScreenEntry.of(Place.RECOMMENDATIONS, RecommendationsScreen::new, RecommendationsModel::state),
                ScreenEntry.of(Place.REPORTS, ReportsScreen::new, ReportsModel::state),
                ScreenEntry.of(Place.SUPERVISION, SupervisionScreen::new, ReadFindingsModel::state),
                ScreenEntry.of(Place.PRIVACY, PrivacyScreen::new, PrivacyModel::state),
                ScreenEntry.of(Place.SETTINGS, SettingsScreen::new));
    }
}
