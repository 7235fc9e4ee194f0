package base;

import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(Goal.class)
public interface GoalDao {
    @SqlQuery("SELECT id, author, text, created_at FROM goal ORDER BY id DESC LIMIT :n")
    List<Goal> latest(@Bind("n") int n);

    @SqlQuery("SELECT max(id) FROM goal")
    Integer count();
}
